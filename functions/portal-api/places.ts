import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { Problem } from "#shared/http/reply.ts";
import { lookUp, type Classifier } from "#shared/law/kato.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { RemovalForm } from "#shared/registration/forms/removal.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";

/** The codes of a form's addresses, each with where it stands in the form. */
const codesIn = (form: SupplierForm | RemovalForm): readonly (readonly [string, string])[] => {
  if ("list" in form) {
    return [
      ["address", form.address.kato],
      ...(form.facility === undefined ? [] : [["facility", form.facility.kato] as const]),
    ];
  }
  const registered = ["registeredAddress", form.registeredAddress.kato] as const;
  return form.supplier === "specialist"
    ? [registered]
    : [
        registered,
        ...form.facilities.map(({ kato }, place) => [`facilities/${place}`, kato] as const),
      ];
};

/**
 * Codes that the classifier in use does not list (R377-A1.6, R377-A1.10, R377-A2.4, R377-A3.6). While
 * only the regions are known, a code of a region that exists is taken as it comes.
 */
export const placeProblem = (
  form: SupplierForm | RemovalForm,
  classifier: Classifier,
  locale: Locale,
): Problem | undefined => {
  const unknown = codesIn(form).filter(
    ([, code]) => lookUp(classifier, code).found === "unknown-kato",
  );
  if (unknown.length === 0) return undefined;
  const errors = unknown.map(([place]) =>
    fieldErrorOf("body", `/application/${place}/kato`, "unknown-kato", locale),
  );
  return { problem: "request-invalid", errors };
};
