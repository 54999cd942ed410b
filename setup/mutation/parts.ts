import { matchesGlob } from "node:path";

/** One part of the core, mutated and tried on the tests of its own neighbourhood. */
export interface MutatedPart {
  /** Short name, also that of its report. */
  readonly name: string;
  /** What is mutated: patterns of Stryker. */
  readonly mutate: readonly string[];
  /** Folders of tests (not those below them). */
  readonly tests: readonly string[];
}

const registration = "test/unit/registration";
const assistance = "test/unit/assistance";

/** Everything that is mutated; texts (provisions, words of views) and the dated data of an edition are not. */
export const mutatedParts: readonly MutatedPart[] = [
  {
    name: "law",
    mutate: [
      "shared/law/**/*.ts",
      "!shared/law/provisions-*.ts",
      "!shared/law/provision-ids*.ts",
      "!shared/law/edition-r377-2018.ts",
    ],
    tests: ["test/unit/law", "test/unit/cases"],
  },
  {
    name: "assistance",
    mutate: [
      "shared/assistance/*.ts",
      "shared/assistance/forms/**/*.ts",
      "shared/assistance/places/**/*.ts",
    ],
    tests: [assistance, `${assistance}/view`],
  },
  {
    name: "assistance-view",
    mutate: ["shared/assistance/view/**/*.ts", "!shared/assistance/view/*-words*.ts"],
    tests: [
      assistance,
      `${assistance}/view`,
      "test/unit/functions/assistance-api",
      "test/unit/functions/applications-api",
    ],
  },
  {
    name: "assistance-letters",
    mutate: [
      "shared/assistance/letters/**/*.ts",
      "!shared/assistance/letters/common-words.ts",
      "!shared/assistance/letters/decision-words.ts",
      "!shared/assistance/letters/review-words.ts",
      "!shared/assistance/letters/service-words.ts",
      "!shared/assistance/letters/titles.ts",
    ],
    tests: [`${assistance}/letters`, "test/unit/functions/notify"],
  },
  {
    name: "commission",
    mutate: ["shared/commission/**/*.ts"],
    tests: ["test/unit/commission"],
  },
  {
    name: "checks",
    mutate: ["shared/checks/*.ts", "!shared/checks/words.ts"],
    tests: ["test/unit/checks", registration, `${registration}/view`],
  },
  {
    name: "forms",
    mutate: ["shared/registration/forms/**/*.ts"],
    tests: [`${registration}/forms`],
  },
  {
    name: "pricing",
    mutate: ["shared/registration/pricing/**/*.ts", "!shared/registration/pricing/words.ts"],
    tests: [`${registration}/pricing`],
  },
  {
    name: "register",
    mutate: ["shared/registration/register/**/*.ts"],
    tests: [`${registration}/register`, "test/unit/functions/register-api"],
  },
  {
    name: "view",
    mutate: [
      "shared/registration/view/**/*.ts",
      "!shared/registration/view/*-words.ts",
      "!shared/registration/view/words.ts",
    ],
    tests: [
      `${registration}/view`,
      `${registration}/pricing`,
      "test/unit/functions/register-api",
      "test/unit/functions/casework-api",
    ],
  },
  {
    name: "registration",
    mutate: ["shared/registration/*.ts"],
    tests: [registration, `${registration}/refusals`],
  },
];

/** Whether a file is mutated in a part: by a pattern that takes it in, and none that leaves it out. */
export const isOf = ({ mutate }: MutatedPart, file: string): boolean => {
  const without = mutate.flatMap((one) => (one.startsWith("!") ? [one.slice(1)] : []));
  return (
    mutate.some((pattern) => matchesGlob(file, pattern)) &&
    !without.some((pattern) => matchesGlob(file, pattern))
  );
};
