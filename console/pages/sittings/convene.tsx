import { useMutation, useQueryClient } from "@tanstack/react-query";
import { DatePicker, Input, Modal } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { answerOf, api } from "../../api/client.ts";
import type { Refused } from "../../api/problem.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { dayFormat } from "../../parts/format.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import styles from "./sittings.module.css";
import { sittingsKey } from "./use-room.ts";

interface Props {
  readonly unit: string;
  readonly onClose: () => void;
}

const longestPlace = 500;

/** The instant of a day and time as they are in the country, UTC+5, wherever the browser is. */
const inTheCountry = (time: Dayjs): string =>
  new Date(`${time.format("YYYY-MM-DDTHH:mm")}:00+05:00`).toISOString();

const nextMorning = (): Dayjs => dayjs().add(1, "day").hour(10).minute(0).second(0);

/** The secretary calls a sitting: when and where (R377-24a). */
export const Convene = ({ unit, onClose }: Props) => {
  const { t } = useTranslation("sittings");
  const client = useQueryClient();
  const navigate = useNavigate();
  const [when, where, remote] = [useId(), useId(), useId()];
  const [key] = useState(() => crypto.randomUUID());
  const [startsAt, setStartsAt] = useState<Dayjs | null>(nextMorning);
  const [place, setPlace] = useState("");
  const [link, setLink] = useState("");
  const { mutate, isPending, error } = useMutation<AnswerOf<"getSitting">, Refused, string>({
    mutationFn: async (at) =>
      answerOf(
        api.POST("/v1/sittings", {
          params: { header: { "idempotency-key": key } },
          body: {
            unit,
            startsAt: at,
            ...(place.trim() !== "" && { place: place.trim() }),
            ...(link.trim() !== "" && { remote: link.trim() }),
          },
        }),
      ),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: sittingsKey });
      onClose();
      await navigate(`/sittings/${id}`);
    },
  });
  return (
    <Modal
      open
      title={t("convene.title")}
      okText={t("convene.give")}
      okButtonProps={{ disabled: startsAt === null, loading: isPending }}
      onOk={() => {
        if (startsAt !== null) mutate(inTheCountry(startsAt));
      }}
      onCancel={onClose}
    >
      <div className={styles["stack"]}>
        {error !== null && <RefusedNotice error={error} />}
        <div className={styles["field"]}>
          <label htmlFor={when}>{t("convene.startsAt")}</label>
          <DatePicker
            id={when}
            showTime={{ format: "HH:mm", minuteStep: 5 }}
            format={`${dayFormat} HH:mm`}
            value={startsAt}
            onChange={setStartsAt}
          />
        </div>
        <div className={styles["field"]}>
          <label htmlFor={where}>{t("convene.place")}</label>
          <Input
            id={where}
            maxLength={longestPlace}
            value={place}
            onChange={({ target }) => setPlace(target.value)}
          />
        </div>
        <div className={styles["field"]}>
          <label htmlFor={remote}>{t("convene.remote")}</label>
          <Input
            id={remote}
            maxLength={longestPlace}
            value={link}
            onChange={({ target }) => setLink(target.value)}
          />
        </div>
        <p className={styles["quiet"]}>{t("convene.then")}</p>
      </div>
    </Modal>
  );
};
