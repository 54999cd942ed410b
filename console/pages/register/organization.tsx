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
import { DeviceTable } from "./device-table.tsx";
import { EntryFrame } from "./entry-frame.tsx";
import { inLanguage } from "./in-language.ts";
import { People } from "./people.tsx";
import styles from "./register.module.css";
import { ServiceTable } from "./service-table.tsx";

type Organization = AnswerOf<"getOrganization">;
type Address = Organization["registeredAddress"];

const useOrganization = (number: string, at: string | undefined) =>
  useAnswer(
    ["organization", number, at],
    (signal) =>
      api.GET("/v1/register/organizations/{number}", {
        params: { path: { number }, query: at === undefined ? {} : { at } },
        signal,
      }),
    { keep: true },
  );

const addressLine = ({
  region,
  district,
  city,
  settlement,
  street,
  building,
  postalIndex,
}: Address) =>
  [postalIndex, region.name, district, city, settlement, street, building]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");

const fullName = ({ surname, givenName, patronymic }: Organization["head"]) =>
  [surname, givenName, patronymic].filter((part) => part !== undefined).join(" ");

const Contacts = ({ contacts }: Pick<Organization, "contacts">) => (
  <>
    <a href={`mailto:${contacts.email}`}>{contacts.email}</a>
    {contacts.phones.map((phone) => (
      <div key={phone}>
        <a href={`tel:${phone}`}>{phone}</a>
      </div>
    ))}
  </>
);

const About = ({ entry }: { readonly entry: Organization }) => {
  const { t } = useTranslation("register");
  const { dayOf } = useFormat();
  const { places, accessibility } = entry;
  const items = [
    ...(entry.bin === undefined ? [] : [{ label: t("bin"), children: entry.bin }]),
    { label: t("head"), children: fullName(entry.head) },
    { label: t("address"), children: addressLine(entry.registeredAddress) },
    {
      label: t("facilities"),
      children: (
        <ul className={styles["lines"]}>
          {entry.facilities.map((facility) => (
            <li key={addressLine(facility)}>{addressLine(facility)}</li>
          ))}
        </ul>
      ),
    },
    { label: t("contacts"), children: <Contacts contacts={entry.contacts} /> },
    {
      label: t("places.title"),
      children: `${t("places.free", { count: places.free })} ${t("places.of", { total: String(places.total) })}`,
    },
    ...(accessibility === undefined
      ? []
      : [
          {
            label: t("accessibility"),
            children: `${accessibility.name} (${dayOf(accessibility.foundAt)})`,
          },
        ]),
    { label: t("since"), children: dayOf(entry.since) },
    {
      label: t("version"),
      children: t("versionOf", { version: entry.version, day: dayOf(entry.acceptedAt) }),
    },
    { label: t("edition"), children: entry.edition.title },
  ];
  return <Facts items={items} />;
};

/** One organisation of the Register, now or as at a past day (R377-4, R377-6). */
export const Component = () => {
  const { t, i18n } = useTranslation("register");
  const { number = "" } = useParams();
  const found = useOrganization(number, useAsAt());
  return (
    <EntryFrame
      list={{ path: "/register", name: t("organizations.title") }}
      number={number}
      found={found}
    >
      {(entry) => (
        <div className={styles["entry"]}>
          <PageTitle title={inLanguage(entry.name.full, i18n.language)} actions={<AsAt />}>
            {entry.number}
          </PageTitle>
          <About entry={entry} />
          <Card title={t("services")}>
            <ServiceTable services={entry.services} />
          </Card>
          {entry.devices.length > 0 && (
            <Card title={t("devices")}>
              <DeviceTable devices={entry.devices} />
            </Card>
          )}
          {entry.specialists.length > 0 && (
            <Card title={t("specialistsHere")}>
              <People people={entry.specialists} />
            </Card>
          )}
        </div>
      )}
    </EntryFrame>
  );
};
