import type { FieldError } from "#shared/http/field-errors.ts";
import { unknownPlaces, type PlaceCode } from "#shared/http/submission/places.ts";
import type { Classifier } from "#shared/law/kato.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { RemovalForm } from "#shared/registration/forms/removal.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";

/** The codes of a form's addresses, each with where it stands in the form. */
const codesIn = (form: SupplierForm | RemovalForm): readonly PlaceCode[] => {
  if ("list" in form) {
    return [
      ["address/kato", form.address.kato],
      ...(form.facility === undefined ? [] : [["facility/kato", form.facility.kato] as const]),
    ];
  }
  const registered = ["registeredAddress/kato", form.registeredAddress.kato] as const;
  return form.supplier === "specialist"
    ? [registered]
    : [
        registered,
        ...form.facilities.map(({ kato }, place) => [`facilities/${place}/kato`, kato] as const),
      ];
};

/** Codes of addresses that do not exist (R377-A1.6, R377-A1.10, R377-A2.4, R377-A3.6). */
export const placeErrors = (
  form: SupplierForm | RemovalForm,
  classifier: Classifier,
  locale: Locale,
): readonly FieldError[] => unknownPlaces(codesIn(form), classifier, locale);
