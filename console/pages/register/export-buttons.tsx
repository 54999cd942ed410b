import { DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../parts/format.ts";
import { saveAs } from "../../parts/save-as.ts";
import { exportedList, type List } from "./exported-list.ts";

const formats = ["csv", "json"] as const;

/** The whole list as a file, fetched piece by piece, its hash compared with the one that the API tells. */
export const ExportButtons = ({ list }: { readonly list: List }) => {
  const { t } = useTranslation("register");
  const { number } = useFormat();
  const [under, setUnder] = useState<{ readonly format: string; readonly count: number }>();
  const [told, setTold] = useState("");
  const fetchIt = async (format: (typeof formats)[number]) => {
    setUnder({ format, count: 0 });
    setTold("");
    try {
      const file = await exportedList(list, format, (count) => setUnder({ format, count }));
      saveAs(file.name, file.text, format === "csv" ? "text/csv" : "application/json");
      setTold(t("export.done", { name: file.name, sha256: file.sha256.slice(0, 12) }));
    } catch {
      setTold(t("export.failed"));
    } finally {
      setUnder(undefined);
    }
  };
  return (
    <>
      {formats.map((format) => (
        <Button
          key={format}
          icon={<DownloadOutlined aria-hidden="true" />}
          loading={under?.format === format}
          disabled={under !== undefined}
          onClick={() => void fetchIt(format)}
        >
          {under?.format === format
            ? t("export.under", { count: under.count, number: number(under.count) })
            : t("export.as", { format: format.toUpperCase() })}
        </Button>
      ))}
      <span role="status">{told}</span>
    </>
  );
};
