import { useTranslation } from "react-i18next";
import { useFormat } from "../../../parts/format.ts";
import { useNames } from "../../../words/names.ts";
import { wordOf } from "../../../words/word-of.ts";
import common from "../administration.module.css";
import { StatusMark } from "../status-mark.tsx";
import { TableFrame } from "../table-frame.tsx";
import type { Entry } from "./use-verification.ts";
import type { Verified } from "./verify.ts";

const columns = ["number", "what", "who", "hash", "verdict"] as const;
const marks = { ok: "good", bad: "bad", after: "quiet" } as const;
const shownOfHash = 16;

/** What happened by an entry, in the words of its events; by their names where there are none. */
const whatOf = ({ kind, events }: Entry): string =>
  [...new Set(events.map(({ type }) => wordOf("trail", `${kind}.${type}`) ?? type))].join("; ");

const Row = ({ verified: { entry, verdict } }: { readonly verified: Verified<Entry> }) => {
  const { t } = useTranslation(["chain", "names"]);
  const nameOf = useNames();
  const { instant } = useFormat();
  return (
    <tr>
      <th scope="row">{entry.sequence}</th>
      <td>
        {whatOf(entry)}
        <div className={common["quiet"]}>
          {instant(entry.at)}
          {entry.sealed !== undefined && <> · {t("sealed")}</>}
        </div>
      </td>
      <td>{nameOf("role", entry.actor.role)}</td>
      <td className={common["code"]} title={entry.hash}>
        {entry.hash.slice(0, shownOfHash)}
      </td>
      <td>
        <StatusMark mark={marks[verdict]}>{t(verdict)}</StatusMark>
      </td>
    </tr>
  );
};

/** The entries of a history, each with what was found of it. */
export const EntriesTable = ({ entries }: { readonly entries: readonly Verified<Entry>[] }) => {
  const { t } = useTranslation("chain");
  return (
    <TableFrame label={t("entries")}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((verified) => (
          <Row key={verified.entry.sequence} verified={verified} />
        ))}
      </tbody>
    </TableFrame>
  );
};
