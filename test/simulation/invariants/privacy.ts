import { personalTexts } from "#test/simulation/actors/applicants.ts";
import { personalTextsOf } from "#test/simulation/actors/families/forms.ts";
import { deadOf, tableNames } from "#test/simulation/functions/parts.ts";
import { plainItem, type Evidence } from "./evidence.ts";

const foreign = new Set(["callbacks", "mail-status"].flatMap((queue) => [queue, deadOf(queue)]));

/** Everything that is kept or passed on in the open: messages, log lines, entries without their seals, claims. */
const openTexts = ({ town: { world }, histories }: Evidence): [string, string][] => [
  // What the state systems put by for later, and the reports of the mail server, are theirs.
  ...world.queues.sent
    .filter(({ queue }) => !foreign.has(queue))
    .map(({ queue, body, reason }): [string, string] => [
      `a message of ${queue}`,
      `${body} ${reason}`,
    ]),
  ...world.lines.map(({ fields }): [string, string] => ["a log line", JSON.stringify(fields)]),
  ...[...histories.values()]
    .flat()
    .map((entry): [string, string] => [
      `entry ${entry.caseId}/${entry.sequence}`,
      JSON.stringify({ ...entry, sealed: undefined }),
    ]),
  ...world
    .tableNamed(tableNames.idempotency)
    .all()
    .map((item): [string, string] => ["a claim", JSON.stringify(plainItem(item))]),
];

/** No name, address, telephone number or e-mail of an applicant stands anywhere in the open, nor what officials wrote in words. */
export const noPersonalDataInTheOpen = (evidence: Evidence): string[] => {
  const secrets = [
    ...new Set(
      evidence.town.filings.flatMap((filing) =>
        filing.command === "applyForRemoval" ? [] : personalTexts(filing.form),
      ),
    ),
    ...new Set(evidence.town.applied.flatMap(({ form }) => personalTextsOf(form))),
    ...evidence.town.words,
  ];
  return openTexts(evidence).flatMap(([where, text]) =>
    secrets.some((secret) => text.includes(secret)) ? [`${where} holds personal data`] : [],
  );
};
