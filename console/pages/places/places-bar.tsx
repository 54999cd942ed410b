import { useTranslation } from "react-i18next";
import { useFormat } from "../../parts/format.ts";
import styles from "./places.module.css";
import type { Numbers } from "./use-places.ts";

const parts = ["taken", "held", "free"] as const;

/** How many places are what: whatever is neither free nor held is taken, also those that were before any declaration. */
const drawn = ({ total, held, free, declared }: Numbers) => ({
  taken: Math.max(0, (total ?? declared) - held - free),
  held,
  free,
});

/** The places of a provider as a bar, with its numbers in words below; whoever hears it read is told them in one sentence. */
export const PlacesBar = ({ numbers }: { readonly numbers: Numbers }) => {
  const { t } = useTranslation("places");
  const { number } = useFormat();
  const counts = drawn(numbers);
  const { total } = numbers;
  const told = {
    taken: number(counts.taken),
    held: number(counts.held),
    free: number(counts.free),
  };
  const label =
    total === undefined ? t("drawn", told) : t("drawnOf", { ...told, total: number(total) });
  return (
    <div className={styles["picture"]}>
      <div className={styles["bar"]} role="img" aria-label={label}>
        {parts
          .filter((part) => counts[part] > 0)
          .map((part) => (
            <span key={part} className={styles[part]} style={{ flexGrow: counts[part] }} />
          ))}
      </div>
      <ul className={styles["legend"]} aria-hidden="true">
        {parts.map((part) => (
          <li key={part}>
            <span className={`${styles["swatch"]} ${styles[part]}`} />
            {told[part]} {t(`part.${part}`)}
          </li>
        ))}
      </ul>
    </div>
  );
};
