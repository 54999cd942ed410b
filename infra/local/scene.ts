import * as walk from "#infra/walk/registration.ts";
import type { Filed, Portal } from "#infra/walk/submission.ts";
import { tellSteps } from "#infra/walk/watch.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { StatusView } from "#shared/registration/view/status-view.ts";
import { mailsTo } from "./mailbox.ts";
import type { Stage } from "./stage.ts";
import { speaking } from "./words.ts";

/** A stage with somebody who tells what happens on it. */
export interface Scene extends Stage {
  readonly portal: Portal;
  /** The sitting that decides everything that is shown. */
  readonly sitting: string;
  readonly locale: Locale;
  readonly say: (line: string) => void;
}

/** A step of a case as one line: when, who, what, by which provisions. */
export const stepLine = (item: StatusView["timeline"][number], seconds: number): string =>
  `    ${`+${seconds.toFixed(1)} s`.padStart(8)}  ${item.by.padEnd(44)} ${item.text}  [${item.provisions.join(", ")}]`;

/** How a case stands, in the language of the scene. */
const look = ({ portal, locale }: Scene, { caseId }: Pick<Filed, "caseId">): Promise<StatusView> =>
  walk.statusOf(portal, caseId, locale);

/**
 * Tells each step of a case after the `known` ones as it happens, until the work is done and the
 * supplier was told; answers the last status.
 */
export const tellWhile = async (
  scene: Scene,
  filed: Filed,
  work: () => Promise<unknown>,
  known = 0,
): Promise<StatusView> => {
  const seen = () => look(scene, filed);
  const goThrough = async () => {
    await work();
    await walk.until(seen, ({ notifiedAt }) => notifiedAt !== undefined);
  };
  await tellSteps(seen, (item, seconds) => scene.say(stepLine(item, seconds)), goThrough(), known);
  return seen();
};

/** From the answers of the state systems to the decision of the Commission and its notice. */
export const carry = (
  scene: Scene,
  filed: Filed,
  verdict: walk.Verdict,
  known = 0,
): Promise<StatusView> => {
  const { portal, office, sitting } = scene;
  scene.say(`    ${speaking(scene.locale)("saved")} ${filed.caseId}`);
  const work = async () => {
    await walk.until(() => look(scene, filed), walk.allAnswered);
    await walk.verify(portal.apiUrl, office, filed, verdict);
    await walk.decide(portal.apiUrl, office, filed.caseId, sitting, verdict);
  };
  return tellWhile(scene, filed, work, known);
};

/** How many steps of a case were told already, before it goes on. */
export const stepsOf = async (scene: Scene, filed: Pick<Filed, "caseId">): Promise<number> => {
  const { timeline } = await look(scene, filed);
  return timeline.length;
};

/** The terms of a case, each with its last day. */
export const tellTerms = (
  { locale, say }: Pick<Scene, "locale" | "say">,
  { terms }: Pick<StatusView, "terms">,
): void => {
  const word = speaking(locale);
  for (const { provision, dueDay, title, state } of terms) {
    say(`    ${provision}  ${word("due")} ${dueDay}  ${word(state)}  ${title}`);
  }
};

/** What a letter is called in its own first language: not even its subject says so (docs/adr/0042). */
const titleIn = (text: string): string =>
  text.split("\n").find((line) => line.trim() !== "" && !line.startsWith("-")) ?? "";

/** What was mailed to an address: the titles, and the whole of the last letter if it is to be printed. */
export const tellMail = async (
  { cloud, locale, say }: Pick<Scene, "cloud" | "locale" | "say">,
  to: string,
  printed: "printed" | "titles",
): Promise<void> => {
  const mails = await mailsTo(cloud, to);
  for (const { subject, text } of mails) {
    say(`    ${speaking(locale)("notice")} → ${to}: ${subject} · ${titleIn(text)}`);
  }
  if (printed === "titles") return;
  for (const line of (mails.at(-1)?.text ?? "").split("\n")) say(`    │ ${line}`);
};
