import type { Filled } from "../../forms/value.ts";
import type { Case } from "./use-case.ts";

const documentsOf = ({ application }: Case): readonly string[] => [
  ...new Set((application?.documents ?? []).map(({ type }) => type)),
];

/** The requirements that are asked of each kind of supplier (R377-5, R377-13), in the order of the Rules. */
const requirements = {
  organization: ["no-tax-debt", "no-insolvency", "material-resources", "labour-resources"],
  specialist: [
    "qualification",
    "no-criminal-record",
    "not-on-narcological-register",
    "not-on-psychiatric-register",
  ],
} as const;

/** What is known of a form before anybody has touched it: every requirement and every document waits for its finding (R377-21b). */
export const startOfCommand = (command: string, one: Case): Filled | undefined => {
  if (command !== "recordFindings" || one.application === undefined) return undefined;
  return {
    findings: {
      requirements: requirements[one.application.supplier].map((requirement) => ({ requirement })),
      documents: documentsOf(one).map((document) => ({ document, defects: [], missing: [] })),
      inaccurateFields: [],
    },
  };
};
