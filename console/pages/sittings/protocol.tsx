import { useQuery } from "@tanstack/react-query";
import { Checkbox, Segmented, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf, api } from "../../api/client.ts";
import type { Refused } from "../../api/problem.ts";
import { useFormat } from "../../parts/format.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { Viewer } from "../../parts/viewer/viewer.tsx";
import { useSignedCommand } from "../../signing/use-signed-command.tsx";
import { currentLocale, languageNames, locales, type Locale } from "../../words/locale.ts";
import { DeedDrawer } from "./deed-drawer.tsx";
import styles from "./sittings.module.css";
import { actionIn, isOpenTo, roomKey, sittingsKey, useWho, type Room } from "./use-room.ts";

interface Printed {
  readonly bytes: Uint8Array;
  /** Where this page has them, to be opened in a window of their own; one a language, for as long as the page is open. */
  readonly url: string;
  /** Of the facts it tells, which are the same in every language: what is signed. */
  readonly digest: string;
}

/** The protocol in print with the digest of its facts, which comes beside it. */
const printed = async (id: string, lang: Locale, signal: AbortSignal): Promise<Printed> => {
  const { data, error, response } = await api.GET("/v1/sittings/{id}/protocol", {
    params: { path: { id }, query: { lang } },
    parseAs: "arrayBuffer",
    signal,
  });
  const bytes = await answerOf(Promise.resolve({ data, error, response }));
  return {
    bytes: new Uint8Array(bytes),
    url: URL.createObjectURL(new Blob([bytes], { type: "application/pdf" })),
    digest: response.headers.get("x-protocol-digest") ?? "",
  };
};

interface Props {
  readonly room: Room;
  readonly onClose: () => void;
}

/** The protocol as it is printed; whoever presided last signs its facts (R377-28d). */
export const Protocol = ({ room, onClose }: Props) => {
  const { t } = useTranslation(["sittings", "cases"]);
  const { id, state, startsAt, protocol } = room.sitting;
  const { shortDayOf } = useFormat();
  const whoIs = useWho(room.sitting);
  const [lang, setLang] = useState<Locale>(currentLocale());
  const [languages, setLanguages] = useState<readonly Locale[]>(["kk", "ru"]);
  const found = useQuery<Printed, Refused>({
    queryKey: ["protocol", id, state, lang],
    queryFn: async ({ signal }) => printed(id, lang, signal),
  });
  const order = useSignedCommand({
    kind: "sittings",
    id,
    changes: [roomKey(id), sittingsKey],
    onDone: onClose,
  });
  const maySign = isOpenTo(room, "signProtocol");
  const digest = found.data?.digest ?? "";
  const title = t("protocol.sign");
  const give = () => {
    const facts = [
      { label: t("protocol.digest"), children: digest },
      {
        label: t("protocol.languages"),
        children: languages.map((one) => languageNames[one]).join(", "),
      },
    ];
    const command = { name: "signProtocol" as const, digest, languages: [...languages] };
    order.give(command, { title, facts, effect: t("protocol.effect") });
  };
  return (
    <DeedDrawer
      title={t("protocol.title")}
      action={maySign ? actionIn(room, "signProtocol") : undefined}
      {...(maySign && { effect: t("protocol.effect") })}
      label={title}
      ready={digest !== "" && languages.length > 0}
      busy={order.busy}
      error={order.error}
      dialog={order.dialog}
      onClose={onClose}
      {...(maySign && { onGive: give })}
    >
      {protocol !== undefined && (
        <p>{t("protocol.signedBy", { name: whoIs(protocol.by).name, digest: protocol.digest })}</p>
      )}
      <Segmented<Locale>
        aria-label={t("protocol.language")}
        options={locales.map((value) => ({ value, label: languageNames[value] }))}
        value={lang}
        onChange={setLang}
      />
      {found.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
      {found.isError && <RefusedNotice error={found.error} />}
      {found.data !== undefined && (
        <>
          <Viewer
            key={lang}
            url={found.data.url}
            bytes={found.data.bytes}
            fileName={`${t("protocol.title")} ${shortDayOf(startsAt)} ${lang}.pdf`}
          />
          <p className={styles["quiet"]}>
            {t("protocol.digest")}: <code className={styles["code"]}>{digest}</code>
          </p>
        </>
      )}
      {maySign && (
        <fieldset className={styles["group"]}>
          <legend>{t("protocol.languages")}</legend>
          <Checkbox.Group<Locale>
            value={[...languages]}
            onChange={setLanguages}
            options={locales.map((value) => ({ value, label: languageNames[value] }))}
          />
        </fieldset>
      )}
    </DeedDrawer>
  );
};
