import { Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useFormat } from "../../../parts/format.ts";
import { MoreButton } from "../../../parts/more-button.tsx";
import { PageTitle } from "../../../parts/page-title.tsx";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import common from "../administration.module.css";
import { useUnitName } from "../unit-name.ts";
import { AuditForm } from "./audit-form.tsx";
import { TrailTable } from "./trail-table.tsx";
import { useAudit, type Sought } from "./use-audit.ts";

const fromAddress = (parameters: URLSearchParams): Sought => {
  const by = parameters.get("by");
  const id = parameters.get("case");
  return { ...(by !== null && { by }), ...(id !== null && { case: id }) };
};

/** Who of the unit saw or did what: by official, by case, by days; each search is on record itself (docs/adr/0050). */
export const Component = () => {
  const { t } = useTranslation(["audit", "trail", "people", "administration", "names"]);
  const [parameters] = useSearchParams();
  const [sought, setSought] = useState<Sought>();
  const [begun, setBegun] = useState(0);
  const unitName = useUnitName();
  const { day } = useFormat();
  const found = useAudit(sought);
  const first = found.data?.[0];
  const steps = (found.data ?? []).flatMap((page) => page.trail);
  const narrow = (more: Sought) => {
    setSought({ ...sought, ...more });
    setBegun(begun + 1);
  };
  return (
    <>
      <PageTitle title={t("administration:audit.title")}>{t("lead")}</PageTitle>
      <div className={common["stack"]}>
        <AuditForm key={begun} value={sought ?? fromAddress(parameters)} onSearch={setSought} />
        {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
        {sought !== undefined && found.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
        {first !== undefined && sought !== undefined && (
          <>
            <p role="status" className={common["hint"]}>
              {t("result", {
                from: day(first.from),
                to: day(first.to),
                unit: unitName(first.unit),
              })}
              {steps.length === 0 && <> – {t("none")}</>}
            </p>
            {steps.length > 0 && <TrailTable steps={steps} onNarrow={narrow} />}
          </>
        )}
        <MoreButton
          has={found.hasNextPage}
          busy={found.isFetchingNextPage}
          next={found.fetchNextPage}
        />
      </div>
    </>
  );
};
