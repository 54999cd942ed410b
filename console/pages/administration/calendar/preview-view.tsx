import { Progress } from "antd";
import { useTranslation } from "react-i18next";
import { Facts, type Fact } from "../../../parts/facts.tsx";
import { useFormat } from "../../../parts/format.ts";
import common from "../administration.module.css";
import { TableFrame } from "../table-frame.tsx";
import type { Seen } from "./use-import.ts";

const dayLists = ["off", "working"] as const;
const otherLists = ["confirmed", "noLongerConfirmed", "added", "removed"] as const;
const columns = ["case", "term", "before", "after"] as const;

const Changes = ({ changes }: Pick<Seen, "changes">) => {
  const { t } = useTranslation("calendar");
  const { day } = useFormat();
  const items: Fact[] = [
    ...dayLists.map((list) => ({
      label: t(`changes.${list}`),
      texts: changes[list].map((one) => day(one)),
    })),
    ...otherLists.map((list) => ({
      label: t(`changes.${list}`),
      texts: changes[list].map((one) => String(one)),
    })),
  ]
    .filter(({ texts }) => texts.length > 0)
    .map(({ label, texts }) => ({ label, children: texts.join("; ") }));
  return items.length === 0 ? <p>{t("changes.none")}</p> : <Facts items={items} />;
};

const Moved = ({ seen: { named } }: { readonly seen: Seen }) => {
  const { t } = useTranslation("calendar");
  const { day } = useFormat();
  return (
    <>
      <h3>{t("terms.title")}</h3>
      <TableFrame label={t("terms.title")}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`terms.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {named.map(({ caseId, provision, title, before, after }) => (
            <tr key={`${caseId} ${provision} ${before}`}>
              <th scope="row" className={common["code"]}>
                {caseId}
              </th>
              <td>
                {title}
                <div className={common["quiet"]}>{provision}</div>
              </td>
              <td>{day(before)}</td>
              <td>{day(after)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p className={common["hint"]}>{t("terms.others")}</p>
    </>
  );
};

/** What a calendar would change: days, and the running terms that it would move, added up as they are looked at. */
export const PreviewView = ({ seen }: { readonly seen: Seen }) => {
  const { t } = useTranslation("calendar");
  const { looked, moved, isWhole } = seen;
  const told = moved === 0 ? t("movedNone") : t("moved", { count: moved });
  return (
    <div className={common["stack"]}>
      <h3>{t("changes.title")}</h3>
      <Changes changes={seen.changes} />
      <div role="status">
        {!isWhole && (
          <Progress
            percent={100}
            status="active"
            showInfo={false}
            aria-label={t("changes.title")}
          />
        )}
        {t(isWhole ? "looked" : "looking", { count: looked })}, <strong>{told}</strong>
      </div>
      {seen.named.length > 0 && <Moved seen={seen} />}
    </div>
  );
};
