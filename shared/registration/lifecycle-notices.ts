// What Arnau notes of a case by itself, and what a person tells where no mail could.
import { noTerms, type RegistrationRow } from "./rows.ts";
import { registrationStates, type RegistrationState } from "./states.ts";

/** Where the notice of a decision may still be under way. */
const decided = ["included", "refused", "removal-requested", "removal-review"] as const;

const notedBy = {
  recordBounce: ["R377-28b"],
  reprojectTerms: [],
  remind: ["R377-9b", "R377-17"],
} as const satisfies Record<string, RegistrationRow["provisions"]>;

/** The terms that end when the supplier has been told, in a state. */
const keptByTelling = (state: RegistrationState): RegistrationRow["stops"] => [
  ...(decided.some((one) => one === state) ? (["R377-28"] as const) : []),
  ...(state === "removed" ? (["R377-34"] as const) : []),
];

/**
 * No mail could be sent, so a person tells the supplier otherwise (R377-28b, G31): that ends the term
 * of a notice that no mail has ended. Of a case whose person is forgotten nobody is told anything.
 */
const unmailed = (state: RegistrationState): readonly RegistrationRow[] =>
  state === "erased"
    ? []
    : [
        {
          command: "recordNotSent",
          by: ["system"],
          from: [state],
          to: [state],
          provisions: ["R377-28", "R377-28b", "R377-34"],
          ...noTerms,
        },
        {
          command: "recordTold",
          by: ["representative"],
          from: [state],
          to: [state],
          provisions: ["R377-28", "R377-28b", "R377-34"],
          starts: [],
          stops: keptByTelling(state),
        },
      ];

/** What Arnau itself notes; the mail server may take or return a notice at any later moment (G30, G31). */
export const noting: readonly RegistrationRow[] = registrationStates
  .filter((state) => state !== "none")
  .flatMap((state): RegistrationRow[] => [
    {
      command: "recordNotice",
      by: ["system"],
      from: [state],
      to: [state],
      provisions: ["R377-28", "R377-28b", "R377-34"],
      starts: [],
      stops: keptByTelling(state),
    },
    ...(["recordBounce", "reprojectTerms", "remind"] as const).map((command): RegistrationRow => ({
      command,
      by: ["system"],
      from: [state],
      to: [state],
      provisions: notedBy[command],
      ...noTerms,
    })),
    ...unmailed(state),
  ]);
