import type { Unit } from "#shared/law/territory.ts";
import { wordsOf } from "./found-by.ts";
import type { RegisterQuestion } from "./question.ts";
import type { RegisterRow } from "./rows.ts";
import { foldedWordsIn } from "./words.ts";

const isCalled = (row: RegisterRow, name: string): boolean => {
  const words = wordsOf(row);
  return foldedWordsIn(name).every((start) => words.some((word) => word.startsWith(start)));
};

const givesHere = (row: RegisterRow, unit: Unit): boolean =>
  row.supplier === "organization" && [...row.regions, ...row.districts].includes(unit);

/** Whether a row is an answer to a question, looked at without any index. */
export const answers = (row: RegisterRow, question: RegisterQuestion): boolean => {
  const { supplier, name, number, bin, unit, service, device, accessible, free } = question;
  const organization = row.supplier === "organization" ? row : undefined;
  return (
    row.supplier === supplier &&
    (name === undefined || isCalled(row, name)) &&
    (number === undefined || row.number === number) &&
    (bin === undefined || organization?.bin === bin) &&
    (unit === undefined || givesHere(row, unit)) &&
    (service === undefined || row.services.includes(service)) &&
    (device === undefined || organization?.devices.includes(device) === true) &&
    (accessible !== true || organization?.accessibility === "accessible") &&
    (free !== true || (organization?.places.free ?? 0) > 0)
  );
};
