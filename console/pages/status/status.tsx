import { PageTitle } from "../../parts/page-title.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AskForCode, type Asked } from "./ask-for-code.tsx";
import { EnterCode } from "./enter-code.tsx";
import { ShownStatus } from "./shown-status.tsx";
import type { Opened } from "./opened.ts";

/** How an own case stands, for whoever has the mailbox of the application: a code by mail opens it for a few minutes. */
export const Component = () => {
  const { t } = useTranslation("status");
  const [asked, setAsked] = useState<Asked>();
  const [opened, setOpened] = useState<Opened>();
  return (
    <>
      <PageTitle title={t("title")}>{t("lead")}</PageTitle>
      {opened !== undefined && (
        <ShownStatus
          opened={opened}
          onEnd={() => {
            setOpened(undefined);
            setAsked(undefined);
          }}
        />
      )}
      {opened === undefined && asked === undefined && <AskForCode onAsked={setAsked} />}
      {opened === undefined && asked !== undefined && (
        <EnterCode asked={asked} onOpened={setOpened} onBack={() => setAsked(undefined)} />
      )}
    </>
  );
};
