/** Above the milestones of one partnership: what it comes to, and the way to its profile. */
import { withView } from "../../session/looks";
import { SessionLink } from "../link/SessionLink";
import { useSession } from "../page/sessionContext";
import { Figure, Figures } from "./Figures";
import { usePartnershipName } from "./PartnershipLink";
import { useInsightText } from "./useInsightText";

export type CardProps = { readonly partnership: number };

export function ProfileCard({ partnership }: CardProps) {
  const { profile } = useInsightText();
  const { session } = useSession();
  const name = usePartnershipName()(partnership);
  return (
    <section className="profile-card" aria-label={profile.card(name)}>
      <Figures partnership={partnership}>
        <Figure name={profile.more}>
          <SessionLink to={withView(session, "profile")}>{profile.full}</SessionLink>
        </Figure>
      </Figures>
    </section>
  );
}
