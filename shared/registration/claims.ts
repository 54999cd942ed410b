// Whether a ground for refusal can be chosen in this case, with what it names.
import type { Edition } from "#shared/law/edition-schema.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { unmetRequirements, valueOf } from "./conditions.ts";
import { documentTypes, type DocumentType } from "./forms/documents.ts";
import type { GroundClaim, RefusalGround } from "./grounds.ts";
import { provisionFor } from "./requirements.ts";
import type { Registration, SavedFacts } from "./state.ts";

export type ClaimRefusal =
  | { readonly code: "ground-not-applicable"; readonly ground: RefusalGround }
  | {
      readonly code: "ground-without-fact";
      readonly ground: RefusalGround;
      readonly needs: readonly ProvisionId[];
    }
  | { readonly code: "document-not-in-application"; readonly document: DocumentType }
  | { readonly code: "device-not-in-application"; readonly device: number };

/** Whether the ground concerns this supplier at all (G11, G12). */
const applies = (
  { grounds }: Edition,
  { supplier, sellsDevices }: SavedFacts,
  ground: RefusalGround,
) =>
  grounds.some(
    ({ provision, suppliers, onlySellersOfDevices }) =>
      provision === ground &&
      suppliers.includes(supplier) &&
      (!onlySellersOfDevices || sellsDevices),
  );

const withoutFact = (ground: RefusalGround, ...needs: ProvisionId[]): ClaimRefusal => ({
  code: "ground-without-fact",
  ground,
  needs,
});

/** Legibility and details are human judgements: the document named must only be there (G35). */
const ofDocument = (saved: SavedFacts, document: DocumentType): ClaimRefusal | undefined =>
  saved.documents.some(({ type }) => type === document)
    ? undefined
    : { code: "document-not-in-application", document };

/** Incomplete or inaccurate in somebody's view that is on record: the representative's or the Commission's. */
const isFaulty = (
  { findings, completeness, prices }: Registration,
  { field, document }: Extract<GroundClaim, { ground: "R377-27.2" }>,
): boolean => {
  if (completeness !== undefined && !(completeness.complete && completeness.accurate)) return true;
  if (field !== undefined) return findings?.inaccurateFields.includes(field) === true;
  const inaccurate = findings?.documents.some((one) => one.document === document && !one.accurate);
  // Prices abroad that do not suffice for a comparison make the file incomplete, not too dear (G19).
  const withoutPrices =
    document === "exw-prices" && prices.some(({ basis }) => basis === "incomplete");
  return inaccurate === true || withoutPrices;
};

const ofPrice = ({ prices }: Registration, device: number): ClaimRefusal | undefined => {
  const compared = prices[device];
  if (compared === undefined) return { code: "device-not-in-application", device };
  return compared.exceeds ? undefined : withoutFact("R377-27.4", "R377-4.8");
};

/** Why this ground cannot be chosen here, if it cannot (R377-27b, R377-27.1 to R377-27.7). */
export const claimRefusal = (
  registration: Registration,
  edition: Edition,
  claim: GroundClaim,
): ClaimRefusal | undefined => {
  const { saved } = registration;
  const { ground } = claim;
  if (saved === undefined || !applies(edition, saved, ground)) {
    return { code: "ground-not-applicable", ground };
  }
  switch (claim.ground) {
    case "R377-27.1": {
      const provision = provisionFor(edition, saved.supplier, claim.requirement);
      if (provision === undefined) return { code: "ground-not-applicable", ground };
      const unmet = unmetRequirements(registration).includes(claim.requirement);
      return unmet ? undefined : withoutFact(ground, provision);
    }
    case "R377-27.2":
      // Paragraph 7 asks organisations for documents, paragraph 15 specialists; no claim on another's (G12).
      if (
        claim.document !== undefined &&
        documentTypes[claim.document].supplier !== saved.supplier
      ) {
        return { code: "ground-not-applicable", ground };
      }
      return isFaulty(registration, claim)
        ? undefined
        : withoutFact(ground, "R377-21b", "R377-26b");
    case "R377-27.3":
    case "R377-27.5":
      return ofDocument(saved, claim.document);
    case "R377-27.4":
      return ofPrice(registration, claim.device);
    case "R377-27.6":
      return undefined;
    case "R377-27.7":
      return valueOf(registration, "unreliable-participants") === "hit"
        ? undefined
        : withoutFact(ground, "R377-7.p2d");
  }
};
