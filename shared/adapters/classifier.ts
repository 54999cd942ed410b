import { parseClassifier } from "#shared/law/kato-file.ts";
import { builtInClassifier, type Classifier } from "#shared/law/kato.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { ReferenceStore } from "#shared/store/reference.ts";
import { systemClock } from "./clock.ts";
import { keptReading } from "./kept-reading.ts";

/** The classifier of territorial units that codes in applications are looked up in. */
export type CurrentClassifier = () => Promise<Classifier>;

const classifierInUse = async (reference: Pick<ReferenceStore, "current">): Promise<Classifier> => {
  const current = await reference.current("kato");
  if (current === undefined) return builtInClassifier;
  const parsed = parseClassifier(current.content);
  if (!parsed.valid) throw new Error(`classifier ${current.version}, in use, cannot be read`);
  return parsed.classifier;
};

/**
 * The imported classifier, or the one that ships, which knows the regions only; read once in a few
 * minutes. One that was imported and cannot be read is a fault: no code is accepted by guesswork.
 */
export const currentClassifierFrom = (
  reference: Pick<ReferenceStore, "current">,
  clock: Clock = systemClock,
): CurrentClassifier => {
  const kept = keptReading(() => classifierInUse(reference), clock);
  return () => kept();
};
