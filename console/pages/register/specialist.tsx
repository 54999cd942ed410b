import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Card } from "../../parts/card.tsx";
import { Facts } from "../../parts/facts.tsx";
import { useFormat } from "../../parts/format.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { AsAt, useAsAt } from "./as-at.tsx";
import { EntryFrame } from "./entry-frame.tsx";
import styles from "./register.module.css";

type Specialist = AnswerOf<"getSpecialist">;

const useSpecialist = (number: string, at: string | undefined) =>
  useAnswer(
    ["specialist", number, at],
    (signal) =>
      api.GET("/v1/register/specialists/{number}", {
        params: { path: { number }, query: at === undefined ? {} : { at } },
        signal,
      }),
    { keep: true },
  );

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className={styles["lines"]}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const About = ({ entry }: { readonly entry: Specialist }) => {
  const { t } = useTranslation("register");
  const { day, dayOf } = useFormat();
  const { position, workContacts } = entry;
  const work = [workContacts?.email, workContacts?.phone].filter((one) => one !== undefined);
  const items = [
    ...(position === undefined
      ? []
      : [{ label: t("position"), children: `${position.title}, ${position.organization}` }]),
    { label: t("qualification"), children: entry.qualification },
    {
      label: t("education"),
      children: (
        <Lines
          lines={entry.education.map(({ level, institution, speciality, year }) =>
            [level.name, institution, speciality, year].join(", "),
          )}
        />
      ),
    },
    {
      label: t("experience"),
      children: (
        <Lines
          lines={entry.experience.map(
            ({ from, until, employer, position: held }) =>
              `${day(from)} – ${until === undefined ? t("today") : day(until)}: ${held}, ${employer}`,
          )}
        />
      ),
    },
    ...(work.length === 0 ? [] : [{ label: t("contacts"), children: <Lines lines={work} /> }]),
    { label: t("since"), children: dayOf(entry.since) },
    {
      label: t("version"),
      children: t("versionOf", { version: entry.version, day: dayOf(entry.acceptedAt) }),
    },
    { label: t("edition"), children: entry.edition.title },
  ];
  return <Facts items={items} />;
};

/** One specialist of the Registry, now or as at a past day (R377-12, R377-14, G17). */
export const Component = () => {
  const { t } = useTranslation("register");
  const { number = "" } = useParams();
  const found = useSpecialist(number, useAsAt());
  return (
    <EntryFrame
      list={{ path: "/registry", name: t("specialists.title") }}
      number={number}
      found={found}
    >
      {(entry) => (
        <div className={styles["entry"]}>
          <PageTitle
            title={[entry.name.surname, entry.name.givenName, entry.name.patronymic]
              .filter((part) => part !== undefined)
              .join(" ")}
            actions={<AsAt />}
          >
            {entry.number}
          </PageTitle>
          <About entry={entry} />
          <Card title={t("services")}>
            <Lines
              lines={entry.services.map(({ type, standard }) => `${type.name}: ${standard.name}`)}
            />
          </Card>
        </div>
      )}
    </EntryFrame>
  );
};
