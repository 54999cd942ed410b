import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { usePerson } from "../../session/use-session.ts";
import type { Person } from "../../session/person.ts";

const office = new Set(["social-officer", "decision-maker"]);

/** Whether the API shows the book of this provider to somebody: an executive body any, a provider's staff its own. */
const maySeePlaces = ({ roles, unit, provider }: Person, number: string): boolean =>
  (unit !== undefined && roles.some((role) => office.has(role))) ||
  (roles.includes("provider") && provider === number);

/** A provider, with the way to its entry in the Register and, for whoever works with them, to its places. */
export const ProviderLink = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation("assistance");
  const person = usePerson();
  return (
    <>
      <Link to={`/register/organizations/${number}`}>{number}</Link>
      {person !== undefined && maySeePlaces(person, number) && (
        <>
          {" · "}
          <Link to={`/places/${number}`}>{t("places")}</Link>
        </>
      )}
    </>
  );
};
