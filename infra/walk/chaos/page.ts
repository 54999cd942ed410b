// docs/chaos.md, from the rows of a run.
import type { Row } from "./outcome.ts";
import { tableOf, totalsOf } from "./table.ts";

const opening = `# State systems in trouble

Made by \`npm run chaos -- --write\` on the local cloud. Each line is a review during which one state system is in trouble, or all of them,
from the filing until nothing more can be done without its answer; then the trouble ends, and nobody does anything but wait. The mocked systems
speak the protocols of the real ones (\`functions/state-systems/README.md\`). What a row must not show fails the run: a filing that is refused,
findings that are taken while an answer is missing, a decision without every fact, an answer that takes effect twice, one that is not kept, a case that
does not catch up by itself. The seconds since the end of the trouble are for information: they are those of an impatient local cloud.

| trouble | what the system does |
| --- | --- |
| down | 503 to every question about the applicant; in the last rows to every question about anybody |
| bad-signature | signs its messages with another key or secret, behind the asynchronous channel its data; REST at once is not signed |
| malformed | answers, rightly signed, what is no answer |
| other-subject | answers about somebody else under the name of this question |
| other-case | answers about this applicant under the name of another case's open question; over GraphQL answers have no names |
| late | answers after its caller has hung up, or calls back long after all others |
| twice | calls back twice; where it answers at once, the question comes four times |
| reversed | answers the later of two questions first, and calls back twice |
| each its own | all systems at once, each in another trouble |

In the column _findings meanwhile_ stands how the API answered the representative who tried to record findings before the trouble was over;
\`none-pending\` where the answers were all there by then. A delay is told once for each question, at once where a failure
or a wrong answer under the system's own signature tells of it. A callback that does not come at all, names no question, or is not under that signature, is told as a delay
on the second day after it was asked, which no row here lives to see (\`shared/registration/watch.ts\`).
`;

/** The page over one run. */
export const chaosPage = (rows: readonly Row[]): string => {
  const { filings, refused, decided, flaws } = totalsOf(rows);
  const total = `${filings} filings, ${refused} refused; ${decided} decided; ${flaws.length} flaws.`;
  return `${opening}\n${total}\n\n${tableOf(rows)}\n`;
};
