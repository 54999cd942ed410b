import { Alert, Button, Drawer, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import type { AnswerOf } from "../../../api/shapes.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { useCommand } from "../../../api/use-command.ts";
import { Facts } from "../../../parts/facts.tsx";
import { useFormat } from "../../../parts/format.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { useNames } from "../../../words/names.ts";
import common from "../administration.module.css";
import { Outcome } from "./outcome.tsx";

type Delivery = AnswerOf<"getDelivery">;

interface Props {
  readonly id: string;
  /** What the attempt is called. */
  readonly attempt: string;
  readonly onClose: () => void;
}

/** The body as it can be made again: of people nothing is kept. */
const Sent = ({ delivery: { attempt, body, isAsSent } }: { readonly delivery: Delivery }) => {
  const { t } = useTranslation("subscriptions");
  const { number } = useFormat();
  const { sent } = attempt;
  return (
    <section className={common["panel"]}>
      <h3>{t("delivery.sent")}</h3>
      {sent !== undefined && (
        <p className={common["hint"]}>
          {t("delivery.size", { bytes: number(sent.bytes) })}
          {isAsSent !== undefined && (
            <> · {t(isAsSent ? "delivery.asSent" : "delivery.notAsSent")}</>
          )}
        </p>
      )}
      {sent?.personal === true && <Alert type="info" showIcon title={t("delivery.personal")} />}
      {body === undefined ? (
        <p>{t("delivery.noBody")}</p>
      ) : (
        <pre className={common["raw"]}>{JSON.stringify(body, null, 2)}</pre>
      )}
      {sent?.digest !== undefined && (
        <p className={common["hint"]}>
          {t("delivery.digest")}: <span className={common["code"]}>{sent.digest}</span>
        </p>
      )}
    </section>
  );
};

const Answered = ({ received }: { readonly received: Delivery["attempt"]["received"] }) => {
  const { t } = useTranslation("subscriptions");
  return (
    <section className={common["panel"]}>
      <h3>{t("delivery.answer")}</h3>
      {received === undefined && <p>{t("delivery.noAnswer")}</p>}
      {received !== undefined && (
        <pre className={common["raw"]}>
          {[
            ...Object.entries(received.headers).map(([name, value]) => `${name}: ${value}`),
            "",
            received.start ?? "",
          ].join("\n")}
        </pre>
      )}
    </section>
  );
};

const Resend = ({
  id,
  event,
  asked,
}: {
  readonly id: string;
  readonly event: string;
  readonly asked: boolean;
}) => {
  const { t } = useTranslation("subscriptions");
  const resend = useCommand(
    async (eventId: string) =>
      api.POST("/v1/subscriptions/{id}/resend", {
        params: { path: { id } },
        body: { event: eventId },
      }),
    {
      changes: [
        ["delivery", id],
        ["deliveries", id],
      ],
    },
  );
  const isAsked = asked || resend.isSuccess;
  return (
    <>
      <div>
        <Button disabled={isAsked} loading={resend.isPending} onClick={() => resend.mutate(event)}>
          {t("delivery.resend")}
        </Button>
      </div>
      {isAsked && <Alert type="success" showIcon role="status" title={t("delivery.asked")} />}
      {resend.error !== null && <RefusedNotice error={resend.error} />}
    </>
  );
};

/** One attempt: what was sent, what was answered, and when it is sent again. */
export const DeliveryDrawer = ({ id, attempt, onClose }: Props) => {
  const { t } = useTranslation(["subscriptions", "names"]);
  const { instant } = useFormat();
  const nameOf = useNames();
  const found = useAnswer(["delivery", id, attempt], (signal) =>
    api.GET("/v1/subscriptions/{id}/deliveries/{attempt}", {
      params: { path: { id, attempt } },
      signal,
    }),
  );
  const delivery = found.data;
  return (
    <Drawer open onClose={onClose} size="large" title={t("delivery.title")}>
      {found.isPending && <Skeleton active />}
      {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
      {delivery !== undefined && (
        <div className={common["stack"]}>
          <Facts
            items={[
              { label: t("column.event"), children: nameOf("event", delivery.attempt.type) },
              {
                label: t("column.case"),
                children: <span className={common["code"]}>{delivery.attempt.caseId}</span>,
              },
              { label: t("column.at"), children: instant(delivery.attempt.at) },
              {
                label: t("column.outcome"),
                children: <Outcome attempt={delivery.attempt} />,
              },
              { label: t("address"), children: delivery.address ?? "–" },
            ]}
          />
          <Resend id={id} event={delivery.attempt.eventId} asked={delivery.isToBeSentOnceMore} />
          <Sent delivery={delivery} />
          <Answered received={delivery.attempt.received} />
        </div>
      )}
    </Drawer>
  );
};
