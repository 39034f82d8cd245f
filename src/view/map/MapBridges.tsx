/** The lines of all partnerships: as thick as they are active, faint where the chosen places leave them out. */
import { type CSSProperties, memo, useMemo } from "react";
import { bridgeStyle } from "./bridgeStyle";
import type { Bridge } from "./bridges";
import { highlightName, isLit } from "./highlight";
import { useHighlight, useMap } from "./mapContext";

type Props = { readonly bridges: readonly Bridge[]; readonly radius: number };

type Counted = { readonly bridge: Bridge; readonly shown: number };

/** The lines to draw with their milestones, and their style; those that count come last and so lie above the others. */
function useCounted({ bridges, radius }: Props) {
  const { whole, activity } = useMap();
  return useMemo(() => {
    const counted: readonly Counted[] = bridges
      .filter(({ partnership }) => (whole.lanes[partnership]?.anywhere ?? 0) > 0)
      .map((bridge) => ({ bridge, shown: activity.lanes[bridge.partnership]?.shown ?? 0 }))
      .sort((a, b) => a.shown - b.shown);
    const style = bridgeStyle(
      counted.map(({ shown }) => shown),
      radius,
    );
    return { counted, style };
  }, [bridges, radius, whole, activity]);
}

type LineProps = { readonly bridge: Bridge; readonly className: string; readonly width: number };

const Line = memo(function Line({ bridge: { path, partnership }, className, width }: LineProps) {
  const name = highlightName({ kind: "lane", partnership });
  return <path d={path} className={className} strokeWidth={width} data-map={name} />;
});

export function MapBridges(props: Props) {
  const { counted, style } = useCounted(props);
  const highlight = useHighlight();
  return (
    <g
      style={{ "--opaque": style.opacity } as CSSProperties}
      className={highlight ? "map-bridges is-pointed" : "map-bridges"}
    >
      {counted.map(({ bridge, shown }) => {
        const lit = highlight !== null && isLit(highlight, bridge);
        const className = ["map-bridge", shown === 0 && "is-out", lit && "is-lit"].filter(Boolean).join(" ");
        const width = lit ? style.litThickness(shown) : style.thickness(shown);
        return <Line key={bridge.partnership} bridge={bridge} className={className} width={width} />;
      })}
    </g>
  );
}

/** Where the lines begin. */
export function MapFeet(props: Props) {
  const { counted, style } = useCounted(props);
  return (
    <g className="map-feet">
      {counted.map(({ bridge: { partnership, foot }, shown }) => (
        <circle
          key={partnership}
          cx={foot.x}
          cy={foot.y}
          r={shown > 0 ? style.foot : style.foot * 0.6}
          className={shown > 0 ? "" : "is-out"}
        />
      ))}
    </g>
  );
}
