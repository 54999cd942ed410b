import { LeftOutlined, RightOutlined, ZoomInOutlined, ZoomOutOutlined } from "@ant-design/icons";
import { Alert, Button } from "antd";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { PdfPages } from "./pdf-pages.tsx";
import styles from "./viewer.module.css";

interface Props {
  /** Where the file is to be had; good for a few minutes. */
  readonly url: string;
  /** Its bytes, where they are here already. */
  readonly bytes?: Uint8Array;
  readonly fileName: string;
}

const scales = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const wholePercent = 100;

/** A document with its pages and its size. */
export const Viewer = ({ url, bytes, fileName }: Props) => {
  const { t } = useTranslation("cases");
  const [page, setPage] = useState(1);
  const [pages, setPages] = useState(1);
  const [size, setSize] = useState(scales.indexOf(1));
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const scale = scales[size] ?? 1;
  const isPdf = /\.pdf$/i.test(fileName);
  return (
    <div className={styles["viewer"]}>
      <div className={styles["bar"]}>
        <strong className={styles["name"]}>{fileName}</strong>
        {isPdf && (
          <>
            <Button
              icon={<LeftOutlined aria-hidden="true" />}
              aria-label={t("viewer.before")}
              disabled={page <= 1}
              onClick={() => setPage(page - 1)}
            />
            <span role="status">{t("page", { page, pages })}</span>
            <Button
              icon={<RightOutlined aria-hidden="true" />}
              aria-label={t("viewer.next")}
              disabled={page >= pages}
              onClick={() => setPage(page + 1)}
            />
          </>
        )}
        <Button
          icon={<ZoomOutOutlined aria-hidden="true" />}
          aria-label={t("viewer.further")}
          disabled={size === 0}
          onClick={() => setSize(size - 1)}
        />
        <span>{t("viewer.zoom", { percent: Math.round(scale * wholePercent) })}</span>
        <Button
          icon={<ZoomInOutlined aria-hidden="true" />}
          aria-label={t("viewer.closer")}
          disabled={size === scales.length - 1}
          onClick={() => setSize(size + 1)}
        />
        <a href={url} target="_blank" rel="noreferrer">
          {t("viewer.open")}
        </a>
      </div>
      {failed && <Alert type="warning" showIcon title={t("viewer.failed")} />}
      {/* Whoever has no mouse scrolls it by keys. */}
      <section className={styles["paper"]} tabIndex={0} aria-label={fileName}>
        {isPdf ? (
          <PdfPages
            source={bytes ?? url}
            name={fileName}
            page={page}
            scale={scale}
            onPages={setPages}
            onFailed={fail}
          />
        ) : (
          <img
            src={url}
            alt={fileName}
            style={{ width: `${scale * wholePercent}%` }}
            onError={fail}
          />
        )}
      </section>
    </div>
  );
};
