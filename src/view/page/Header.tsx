/** The head of the page: the mark, the name, what it is, and the switch of languages. */

import { LANGS } from "../../base/lang";
import { withLang } from "../../session/looks";
import { AboutLink } from "../about/AboutLink";
import { SessionLink } from "../link/SessionLink";
import { ThemeSwitch } from "../theme/ThemeSwitch";
import { useWords } from "../words/wordsContext";
import { Logo } from "./Logo";
import { useSession } from "./sessionContext";

function LanguageSwitch() {
  const t = useWords();
  const { session } = useSession();
  return (
    <nav className="language" aria-label={t("language.label")}>
      {LANGS.map((lang) => {
        const target = withLang(session, lang);
        return (
          <SessionLink
            key={lang}
            to={target}
            lang={lang}
            hrefLang={lang}
            aria-current={lang === session.lang ? "true" : undefined}
          >
            <span className="language-long">{t(`language.${lang}`)}</span>
            <span className="language-short" aria-hidden="true">
              {lang.toUpperCase()}
            </span>
          </SessionLink>
        );
      })}
    </nav>
  );
}

export function Header() {
  const t = useWords();
  return (
    <header className="page-header">
      <a className="skip" href="#main">
        {t("page.skip")}
      </a>
      <Logo />
      <div className="page-name">
        <h1 lang="vi">{t("page.name")}</h1>
        <p>{t("page.tagline")}</p>
      </div>
      <AboutLink />
      <ThemeSwitch />
      <LanguageSwitch />
    </header>
  );
}
