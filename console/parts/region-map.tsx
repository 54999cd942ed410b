import { useTranslation } from "react-i18next";
import { useNames } from "../words/names.ts";
import styles from "./region-map.module.css";

/** Where each region lies among the others: column and row, counted from the north-west. */
const places = [
  { region: "59", column: 6, row: 1 },
  { region: "27", column: 1, row: 2 },
  { region: "15", column: 3, row: 2 },
  { region: "39", column: 5, row: 2 },
  { region: "11", column: 6, row: 2 },
  { region: "55", column: 7, row: 2 },
  { region: "23", column: 2, row: 3 },
  { region: "62", column: 5, row: 3 },
  { region: "71", column: 6, row: 3 },
  { region: "35", column: 7, row: 3 },
  { region: "10", column: 8, row: 3 },
  { region: "63", column: 9, row: 3 },
  { region: "47", column: 1, row: 4 },
  { region: "43", column: 4, row: 4 },
  { region: "61", column: 5, row: 4 },
  { region: "31", column: 6, row: 4 },
  { region: "19", column: 7, row: 4 },
  { region: "33", column: 8, row: 4 },
  { region: "79", column: 5, row: 5 },
  { region: "75", column: 7, row: 5 },
] as const;

interface Props {
  readonly value: string | undefined;
  readonly onChange: (region: string | undefined) => void;
}

/** The country as tiles, each about where its region lies; choosing the chosen one again takes it back. */
export const RegionMap = ({ value, onChange }: Props) => {
  const { t } = useTranslation();
  const nameOf = useNames();
  return (
    <div className={styles["map"]} role="group" aria-label={t("regions.choose")}>
      {places.map(({ region, column, row }) => (
        <button
          key={region}
          type="button"
          className={styles["tile"]}
          style={{ gridColumn: column, gridRow: row }}
          aria-pressed={value === region}
          title={nameOf("region", region)}
          onClick={() => onChange(value === region ? undefined : region)}
        >
          <span aria-hidden="true">{t(`regions.short.${region}`)}</span>
          <span className={styles["whole"]}>{nameOf("region", region)}</span>
        </button>
      ))}
    </div>
  );
};
