// What is changed by hand of mandates, sittings, terms, prices and what a court decided, each with the invariant that has to notice it.
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Item } from "./cloud/item-size.ts";
import { entriesOf, rewrite, type Forged } from "./rewriting.ts";

/** Every mandate of the founding act, each changed. */
const inTheFoundingAct =
  (change: (mandates: readonly AttributeValue[]) => readonly AttributeValue[]) =>
  (events: readonly Item[]): Item[] =>
    events.map((event) => ({
      ...event,
      ...(event["mandates"]?.L !== undefined && {
        mandates: { L: [...change(event["mandates"].L)] },
      }),
    }));

const longOver = (mandates: readonly AttributeValue[]): AttributeValue[] =>
  mandates.map(({ M }) => ({ M: { ...M, until: { S: "2026-01-02" } } }));

const twoOfOne = (mandates: readonly AttributeValue[]) => [...mandates, ...mandates.slice(0, 1)];

/** Some attribute of some events is another one. */
const withOther =
  (attribute: string, value: AttributeValue) =>
  (events: readonly Item[]): Item[] =>
    events.map((event) =>
      event[attribute] === undefined ? event : { ...event, [attribute]: value },
    );

/** The terms that another calendar moved, each changed. */
const inMovedTerms =
  (change: (term: Item) => Item) =>
  (events: readonly Item[]): Item[] =>
    events.map((event) => ({
      ...event,
      terms: { L: (event["terms"]?.L ?? []).map(({ M = {} }) => ({ M: { ...change(M) } })) },
    }));

/** The devices whose prices were compared, each changed. */
const inComparedPrices =
  (change: (device: Item) => Item) =>
  (events: readonly Item[]): Item[] =>
    events.map((event) =>
      event["type"]?.S === "prices-compared"
        ? {
            ...event,
            devices: { L: (event["devices"]?.L ?? []).map(({ M = {} }) => ({ M: change(M) })) },
          }
        : event,
    );

/** A reminder of something as if its last day were over; not all that is reminded of has one. */
const asLapsed = (event: Item): Item => {
  const about = event["about"]?.M ?? {};
  return about["of"]?.S === "term" || about["of"]?.S === "document"
    ? { ...event, about: { M: { ...about, when: { S: "lapsed" } } } }
    : event;
};

export const laterForgeries: readonly Forged[] = [
  {
    deed: "mandates that were over before anybody sat",
    afterwards: rewrite("found", inTheFoundingAct(longOver)),
    noticedBy: "nobodyActsWithoutAMandate",
  },
  {
    deed: "a member with two mandates",
    afterwards: rewrite("found", inTheFoundingAct(twoOfOne)),
    noticedBy: "everySeatIsTakenOnce",
  },
  {
    deed: "a Commission of six",
    afterwards: rewrite("found", inTheFoundingAct(twoOfOne)),
    noticedBy: "noSittingOfAnIncompleteCommission",
  },
  {
    deed: "decisions that looked at the founding and no further",
    afterwards: (town) => {
      for (const item of entriesOf(town, "closeVote")) {
        const seen = Object.keys(item["seen"]?.M ?? {}).map((id) => [id, { N: "1" }]);
        item["seen"] = { M: Object.fromEntries(seen) };
      }
    },
    noticedBy: "everyDecisionLooksAtWhatIsThere",
  },
  {
    deed: "a protocol signed as another one",
    afterwards: rewrite("signProtocol", withOther("digest", { S: "0".repeat(64) })),
    noticedBy: "everySignedProtocolIsTrue",
  },
  {
    deed: "a protocol signed by the secretary",
    afterwards: (town) => {
      for (const item of entriesOf(town, "signProtocol")) {
        const { M: actor = {} } = item["actor"] ?? {};
        item["actor"] = { M: { ...actor, id: { S: "subject-75-secretary" } } };
      }
    },
    noticedBy: "everySignedProtocolIsTrue",
  },
  {
    deed: "a supplier that comes back with other places",
    from: 25,
    afterwards: rewrite("restoreByCourt", (events) => [
      ...events,
      { type: { S: "places-updated" }, free: { N: "1000" } },
    ]),
    noticedBy: "whoIsRestoredStandsAsBefore",
  },
  {
    deed: "terms that are moved for no reason",
    afterwards: rewrite(
      "reprojectTerms",
      inMovedTerms((term) => ({ ...term, days: { L: [] } })),
    ),
    noticedBy: "everyMoveHasItsReason",
  },
  {
    deed: "terms that are moved to another day than counted",
    afterwards: rewrite(
      "reprojectTerms",
      inMovedTerms((term) => ({ ...term, after: { S: "2031-05-05" } })),
    ),
    noticedBy: "everyMoveHasItsReason",
  },
  {
    deed: "reminders of what is not due",
    afterwards: rewrite("remind", (events) => events.map(asLapsed)),
    noticedBy: "remindersComeInTime",
  },
  {
    deed: "other free places than are shown",
    afterwards: rewrite("updateFreePlaces", withOther("free", { N: "1000" })),
    noticedBy: "freePlacesAreAsToldLast",
  },
  {
    deed: "an average that nobody stated",
    afterwards: rewrite(
      "submit",
      inComparedPrices((device) => ({ ...device, declaredTiyn: { N: "7" } })),
    ),
    noticedBy: "everyPriceIsComparedAsStated",
  },
  {
    deed: "refusals for the price of a device",
    afterwards: rewrite("closeVote", (events) =>
      events.map((event) =>
        event["type"]?.S === "refused"
          ? {
              ...event,
              claims: { L: [{ M: { ground: { S: "R377-27.4" }, device: { N: "9" } } }] },
            }
          : event,
      ),
    ),
    noticedBy: "noPriceIsTooHighWithoutBeingSo",
  },
  {
    deed: "applications of a day before their rates",
    afterwards: (town) => {
      for (const item of entriesOf(town, "submit")) item["at"] = { S: "2020-02-03T04:05:06.789Z" };
    },
    noticedBy: "noPriceIsOfAnotherListOrOfTomorrow",
  },
];
