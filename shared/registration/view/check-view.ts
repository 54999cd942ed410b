import * as checks from "#shared/checks/view.ts";
import type { Locale } from "#shared/law/languages.ts";
import {
  checkRules,
  supplierSystems,
  supplierSystemSchema,
  type SupplierSystem,
} from "#shared/registration/checks.ts";
import type { Registration } from "#shared/registration/state.ts";

/** A question to a state system as people see it. */
export const checkViewSchema = checks.checkViewSchemaOf(supplierSystemSchema);

/**
 * The checks of a registration in the order of the systems. What was found of a person's past or
 * health is for the person and for those who decide; others see that it was answered.
 */
export const viewChecks = (
  { questions }: Registration,
  locale: Locale,
  maySeeAll: boolean,
): checks.CheckView<SupplierSystem>[] =>
  checks.viewChecks(supplierSystems, checkRules, questions, locale, maySeeAll);
