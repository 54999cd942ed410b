import type { Exchange, Exchanges } from "#shared/verification/exchanges.ts";

/** Exchanges with the gateway, in memory. */
export const memoryExchanges = (): Exchanges => {
  const all: Exchange[] = [];
  const lastOf = new Map<string, Exchange>();
  const givenUp = new Set<string>();
  return {
    begin: async (exchange) => {
      all.push(exchange);
      lastOf.set(exchange.reference, exchange);
    },
    lastAbout: async (reference) => lastOf.get(reference),
    named: async (by, name) => all.findLast((one) => one[by] === name),
    end: async (exchange) => {
      const last = lastOf.get(exchange.reference);
      if (last?.correlationId !== exchange.correlationId) return;
      lastOf.set(exchange.reference, { ...exchange, isOver: true });
    },
    giveUp: async (messageId) => {
      givenUp.add(messageId);
    },
    isGivenUp: async (messageId) => givenUp.has(messageId),
  };
};
