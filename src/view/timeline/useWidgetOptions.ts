/** Options of the widget that follow the language: the words of its axis. */
import { useMemo } from "react";
import { useRecord } from "../record/recordContext";
import { axisFormat } from "./axisFormat";

export function useWidgetOptions(): Readonly<Record<string, unknown>> {
  const { lang } = useRecord();
  return useMemo(() => ({ format: axisFormat(lang) }), [lang]);
}
