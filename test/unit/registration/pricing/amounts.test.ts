import { describe, expect, it } from "vitest";
import { amountIn, rateIn, tengeIn } from "#shared/registration/pricing/amounts.ts";
import { converted, inTenge } from "./sample-devices.ts";

describe("an amount of money in words", () => {
  it.each([
    ["0", "0,00\u00A0₸", "0.00\u00A0₸"],
    ["5", "0,05\u00A0₸", "0.05\u00A0₸"],
    ["50", "0,50\u00A0₸", "0.50\u00A0₸"],
    ["99999", "999,99\u00A0₸", "999.99\u00A0₸"],
    ["100000", "1\u00A0000,00\u00A0₸", "1,000.00\u00A0₸"],
    ["12345678901", "123\u00A0456\u00A0789,01\u00A0₸", "123,456,789.01\u00A0₸"],
    [
      "123456789012345678901",
      "1\u00A0234\u00A0567\u00A0890\u00A0123\u00A0456\u00A0789,01\u00A0₸",
      "1,234,567,890,123,456,789.01\u00A0₸",
    ],
  ])("of %s tiyn is in tenge, grouped as the language groups", (tiyn, kkAndRu, en) => {
    expect(tengeIn(tiyn, "kk")).toBe(kkAndRu);
    expect(tengeIn(tiyn, "ru")).toBe(kkAndRu);
    expect(tengeIn(tiyn, "en")).toBe(en);
  });

  it("has as many decimals as its currency", () => {
    expect(amountIn(converted(123_456, "EUR", "1"), "en")).toBe("1,234.56\u00A0EUR");
    expect(amountIn(converted(123_456, "JPY", "1"), "en")).toBe("123,456\u00A0JPY");
    expect(amountIn(converted(7, "JPY", "1"), "ru")).toBe("7\u00A0JPY");
    expect(amountIn(converted(123_456, "KWD", "1"), "kk")).toBe("123,456\u00A0KWD");
    expect(amountIn(inTenge(123_456), "kk")).toBe("1\u00A0234,56\u00A0₸");
  });

  it("G19: has the rate it was converted by beside it", () => {
    const rateOf = (rate: string, nominal?: 10_000) => {
      const { currency, conversion } = converted(1, "AMD", rate, nominal ? { nominal } : {});
      return conversion === undefined ? undefined : rateIn(currency, conversion, "ru");
    };
    expect(rateOf("1.3")).toBe("1\u00A0AMD = 1,30\u00A0₸");
    expect(rateOf("0.05")).toBe("1\u00A0AMD = 0,05\u00A0₸");
    expect(rateOf("13000", 10_000)).toBe("10\u00A0000\u00A0AMD = 13\u00A0000,00\u00A0₸");
  });
});
