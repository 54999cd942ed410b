import type { OfficialCommand } from "#shared/registration/commands.ts";
import type { Town } from "./town.ts";
import { command } from "./worklist.ts";

/** A representative of whichever office has the case gives a command that nobody's worklist asks for. */
export const byAnOffice = async (
  town: Town,
  caseId: string,
  body: OfficialCommand,
): Promise<void> => {
  for (const { representatives } of town.offices) {
    const [by] = representatives;
    const answered = by === undefined ? undefined : await command(town, by, caseId, body);
    if (answered !== undefined && answered.status !== 404) return;
  }
};
