import { useTranslation } from "react-i18next";
import { clock } from "../../api/clock.ts";

const units = [
  { name: "days", seconds: 86_400 },
  { name: "hours", seconds: 3600 },
  { name: "minutes", seconds: 60 },
  { name: "seconds", seconds: 1 },
] as const;

/** Seconds between two instants, the second being now unless it is named. */
export const secondsSince = (from: string, until?: string): number =>
  Math.max(0, ((until === undefined ? clock.now() : Date.parse(until)) - Date.parse(from)) / 1000);

/** How long something lasts, given in seconds, by its two largest units. */
export const useAge = () => {
  const { t } = useTranslation("administration");
  return (seconds: number): string => {
    let left = Math.round(seconds);
    const parts = units.flatMap((unit) => {
      const count = Math.floor(left / unit.seconds);
      left -= count * unit.seconds;
      return count === 0 ? [] : [t(`age.${unit.name}`, { count })];
    });
    return parts.length === 0 ? t("age.seconds", { count: 0 }) : parts.slice(0, 2).join(" ");
  };
};
