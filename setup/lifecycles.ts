import { lifecycle as applicationLifecycle } from "#shared/assistance/lifecycle.ts";
import type { Transition } from "#shared/cases/transition.ts";
import { commissionLifecycle } from "#shared/commission/commission.ts";
import { sittingLifecycle } from "#shared/commission/sitting.ts";
import { employeeLifecycle } from "#shared/employees/employee.ts";
import { officialLifecycle } from "#shared/officials/official.ts";
import { operationLifecycle } from "#shared/operations/operations.ts";
import { lifecycle } from "#shared/registration/lifecycle.ts";

type Row = Transition<string, string>;

const tables: Readonly<Record<string, readonly Row[]>> = {
  "Registration of a supplier": lifecycle,
  "Application for services": applicationLifecycle,
  "The Commission": commissionLifecycle,
  "A sitting of the Commission": sittingLifecycle,
  "An official": officialLifecycle,
  "A social employee": employeeLifecycle,
  "Operations on a queue": operationLifecycle,
};

const list = (items: readonly string[]) => (items.length === 0 ? "–" : items.join(", "));

const rowOf = ({ command, by, from, to, provisions, starts, stops }: Row) =>
  `| ${list(from)} | ${command} | ${list(by)} | ${list(to)} | ${list(provisions)} | ${list(starts)} | ${list(stops)} |`;

/** Mermaid reads no hyphen in the name of a state. */
const named = (state: string) => (state === "none" ? "[*]" : state.replaceAll("-", "_"));

/** Steps that leave a state as it is are in the table only; in the picture they would be noise. */
const arrowsOf = ({ command, from, to }: Row) =>
  from.flatMap((before) =>
    to
      .filter((after) => after !== before && !(from.includes(after) && to.includes(before)))
      .map((after) => `    ${named(before)} --> ${named(after)}: ${command}`),
  );

const sectionOf = ([title, rows]: [string, readonly Row[]]) => `## ${title}

\`\`\`mermaid
stateDiagram-v2
${rows.flatMap(arrowsOf).join("\n")}
\`\`\`

| from | command | by | to | provisions | starts the term | stops the term |
| --- | --- | --- | --- | --- | --- | --- |
${rows.map(rowOf).join("\n")}
`;

/** The lifecycles as diagrams and tables, from the same rows that decide. */
export const lifecyclesPage = (): string =>
  `# Lifecycles

Made from the tables in \`shared/\` by \`npm run generate\`; not to be edited.

${Object.entries(tables).map(sectionOf).join("\n")}`;
