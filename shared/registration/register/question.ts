import type { Unit } from "#shared/law/territory.ts";
import type { ServiceType } from "#shared/registration/forms/services.ts";
import type { SupplierKind } from "#shared/registration/forms/supplier.ts";

/**
 * A question to one of the two lists; all that is given has to hold. Specialists are not found by a
 * place: theirs is the registered address, which is never public (G17).
 */
export interface RegisterQuestion {
  readonly supplier: SupplierKind;
  /** Words, each the beginning of a word of the name in Kazakh, in Russian, or of the short one. */
  readonly name?: string | undefined;
  readonly number?: string | undefined;
  readonly bin?: string | undefined;
  /** A region or a district in which services are given. */
  readonly unit?: Unit | undefined;
  readonly service?: ServiceType | undefined;
  /** A device of the List, by its code. */
  readonly device?: string | undefined;
  /** Only organisations whose premises are accessible. */
  readonly accessible?: boolean | undefined;
  /** Only organisations that have free places. */
  readonly free?: boolean | undefined;
}
