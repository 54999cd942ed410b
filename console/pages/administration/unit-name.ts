import { useTranslation } from "react-i18next";
import { useNames } from "../../words/names.ts";

/** Digits of the region in the code of a unit. */
export const regionDigits = 2;

/** A unit by the name of its region, one of a district with its code besides. */
export const useUnitName = () => {
  const { t } = useTranslation(["people", "administration", "names"]);
  const nameOf = useNames();
  return (unit: string | undefined): string => {
    if (unit === undefined) return t("administration:wholeCountry");
    const region = nameOf("region", unit.slice(0, regionDigits));
    return unit.length === regionDigits ? region : t("districtOf", { region, unit });
  };
};
