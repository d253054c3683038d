/** Whether what brackets hold, without blanks, is the code of a share: "AAPL.O", "VOWG_p.DE", "NYSE:OLT". */
export const isShareCode = (written: string): boolean => CODE.test(written)

const CODE =
  /^(?:[A-Z][A-Z0-9]{1,8}(?:_?[a-z])?\.[A-Z]{1,3}|(?:AIM|AMEX|ASX|BSE|HKEX|JSE|KOSDAQ|LSE|NASDAQ|Nasdaq|NSE|NYSE|OTC|SGX|TSE|TSX|TSXV):[A-Z0-9.]{1,8})$/
