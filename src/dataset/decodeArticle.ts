/** Decoding of what is known of a source. */
import type { Article } from "./dataset";
import { maybeRead, readLocalized, readObject, readText } from "./read";

const maybeText = maybeRead(readText);

/** One article; keys with nothing to say may be absent. */
export function readArticle(value: unknown, at: string): Article {
  const article = readObject(value, at);
  return {
    id: readText(article.id, at),
    headline: maybeText(article.headline, at),
    publisher: readLocalized(article.publisher, at),
    author: maybeText(article.author, at),
    published: maybeText(article.published, at),
    publishedNote: maybeRead(readLocalized)(article.publishedNote, at),
    lang: readText(article.lang, at),
    url: readText(article.url, at),
    accessed: maybeText(article.accessed, at),
    recorded: readText(article.recorded, at),
    archived: maybeRead(readArchived)(article.archived, at),
  };
}

function readArchived(value: unknown, at: string): { file: string; sha256: string } {
  const { file, sha256 } = readObject(value, at);
  return { file: readText(file, at), sha256: readText(sha256, at) };
}
