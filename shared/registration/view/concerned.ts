import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { SupplierKind } from "#shared/registration/forms/supplier.ts";

const paragraphIn = /^R377-(\d+)(?![\d])/;

/** Paragraphs 4 to 11 of the Rules speak of organisations, 12 to 19 of specialists, the others of both. */
const supplierOf = (provision: ProvisionId): SupplierKind | undefined => {
  const paragraph = Number(paragraphIn.exec(provision)?.[1]);
  if (paragraph >= 4 && paragraph <= 11) return "organization";
  return paragraph >= 12 && paragraph <= 19 ? "specialist" : undefined;
};

/** The provisions of a step that concern this supplier: a row of the lifecycle names those of both. */
export const concerning = (
  provisions: readonly ProvisionId[],
  supplier: SupplierKind | undefined,
): ProvisionId[] =>
  provisions.filter((provision) => {
    const of = supplierOf(provision);
    return of === undefined || supplier === undefined || of === supplier;
  });
