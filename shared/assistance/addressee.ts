// To which office of the executive body an application goes (L114-13.1.1, L114-15.7, G43).
import type { Kato } from "#shared/law/territory.ts";
import { isPlaceless, type ApplicationForm } from "./forms/application.ts";

/**
 * The place whose office it is: of residence, or the one that is named where the residence does not count. Undefined where it goes
 * to a provider and nobody says where the person lives.
 */
export const officePlaceOf = ({
  residence,
  addressee,
  grounds,
}: Pick<ApplicationForm, "residence" | "addressee" | "grounds">): Kato | undefined => {
  const named = addressee.to === "office" ? addressee.kato : undefined;
  return isPlaceless(grounds) ? (named ?? residence?.kato) : (residence?.kato ?? named);
};
