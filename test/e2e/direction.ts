/** Whether a language (BCP 47) is read from the right. */
export const isFromRight = (language: string): boolean => /^(?:ar|fa|he|ur)\b/.test(language);
