// Under what a supplier is found: the lists that it stands in, and the words of its name.
import { nameOrderOf } from "./name-order.ts";
import type { RegisterQuestion } from "./question.ts";
import type { RegisterRow } from "./rows.ts";
import { foldedWordsIn } from "./words.ts";

/** The part of a question that one list answers: a place, an offer, accessible or not, free or not. */
type ListQuestion = Pick<
  RegisterQuestion,
  "supplier" | "unit" | "service" | "device" | "accessible" | "free"
>;

const any = "*";

const offerOf = ({ service, device }: Pick<RegisterQuestion, "service" | "device">): string => {
  if (service !== undefined) return `service=${service}`;
  return device === undefined ? any : `device=${device}`;
};

/**
 * The name of the list that a question is answered from, "*" standing for any. Of a service and a
 * device together it is the list of the service.
 */
export const listOf = ({ supplier, unit, accessible, free, ...offer }: ListQuestion): string =>
  [
    supplier,
    unit ?? any,
    offerOf(offer),
    accessible === true ? "accessible" : any,
    free === true ? "free" : any,
  ].join("#");

/** Every list that a supplier stands in: each place by each offer, by being accessible, by having free places. */
export const listsOf = (row: RegisterRow): readonly string[] => {
  const services = row.services.map((service) => ({ service }));
  if (row.supplier === "specialist")
    return [{}, ...services].map((offer) => listOf({ supplier: row.supplier, ...offer }));
  const units = [undefined, ...row.regions, ...row.districts];
  const offers = [{}, ...services, ...row.devices.map((device) => ({ device }))];
  const accessible = row.accessibility === "accessible" ? [false, true] : [false];
  const free = row.places.free > 0 ? [false, true] : [false];
  return units.flatMap((unit) =>
    offers.flatMap((offer) =>
      accessible.flatMap((isAccessible) =>
        free.map((hasFree) =>
          listOf({
            supplier: row.supplier,
            unit,
            ...offer,
            accessible: isAccessible,
            free: hasFree,
          }),
        ),
      ),
    ),
  );
};

const textsOf = (row: RegisterRow): readonly string[] => {
  if (row.supplier === "specialist") {
    const { surname, givenName, patronymic = "" } = row.name;
    return [surname, givenName, patronymic];
  }
  const { full, short } = row.name;
  return [full.kk, full.ru, short?.kk ?? "", short?.ru ?? ""];
};

/** No name has more words that anybody looks for. */
const mostWords = 60;

/** The words by whose beginnings a supplier is found: of its full and short names in both languages. */
export const wordsOf = (row: RegisterRow): readonly string[] =>
  foldedWordsIn(...textsOf(row))
    .slice(0, mostWords)
    .toSorted();

/** The place of a supplier in every list: by the Kazakh name, then by number. */
export const placeOf = (row: RegisterRow): string => {
  const name = row.supplier === "specialist" ? textsOf(row).join(" ") : row.name.full.kk;
  return `${nameOrderOf(name)}#${row.number}`;
};
