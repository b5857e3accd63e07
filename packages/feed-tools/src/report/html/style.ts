// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Styles of the report: the visual language of the widgets, on screen and on paper, without external resource. */
export const STYLE = `
:root{color-scheme:light dark;--background:#F7F4EE;--surface:#FFF;--text:#24211E;--muted:#5A544D;--line:#E0DAD0;--track:#E6E0D7;--edge:#857D73;--accent:#0F5B66;--second:#6FA3AB;--third:#C2D8DB;--alert:#9A2F1B}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--background);color:var(--text);font:400 1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-font-smoothing:antialiased}
main{max-width:70rem;margin-inline:auto;padding:clamp(1.25rem,4vw,3.5rem) clamp(1rem,4vw,2.5rem) 4rem}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,table{margin:0;padding:0}
ul,ol{list-style:none}
h1,h2,h3{line-height:1.25;font-weight:650;letter-spacing:-.012em;text-wrap:balance}
h1{font-size:clamp(1.625rem,1.2rem + 2vw,2.5rem);margin-block:.25rem .75rem}
h2{font-size:1.5rem}
h3{font-size:1.125rem}
a{color:var(--accent);text-underline-offset:.2em}
small,.soft{color:var(--muted)}
small{font-size:.875rem}
code{font:.8125rem/1.4 ui-monospace,"SF Mono",Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
.eyebrow{font-size:.875rem;font-weight:600;color:var(--accent)}
.voice{font-family:ui-serif,Charter,"Bitstream Charter",Georgia,serif;font-size:clamp(1.125rem,1rem + .8vw,1.375rem);line-height:1.5;max-width:40em;text-wrap:pretty}
.when{margin-block-start:.75rem;color:var(--muted)}
nav{margin-block-start:1.5rem;padding-block:.25rem;border-block:1px solid var(--line)}
nav ul{display:flex;flex-wrap:wrap;column-gap:1.5rem}
nav a{display:inline-flex;align-items:center;min-height:2.75rem;text-decoration:none;font-weight:500}
nav a:hover{text-decoration:underline}
section{margin-block-start:3rem}
section>h2+p{margin-block-start:.375rem;color:var(--muted);max-width:46em}
.card{background:var(--surface);border:1px solid var(--line);border-radius:.875rem;margin-block-start:1rem}
.pad{padding:1.25rem clamp(1rem,3vw,1.75rem)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.75rem,1fr));overflow:hidden}
.tiles>div{padding:1.25rem clamp(1rem,2vw,1.5rem);margin:-1px 0 0 -1px;border-block-start:1px solid var(--line);border-inline-start:1px solid var(--line)}
.tiles dt{color:var(--muted);font-size:.875rem}
.tiles dd{font-size:clamp(1.375rem,1.1rem + 1vw,1.875rem);font-weight:650;line-height:1.2;letter-spacing:-.02em;font-variant-numeric:tabular-nums;white-space:nowrap}
.tiles dd.alert{color:var(--alert)}
.bar{display:flex;gap:2px;height:.75rem;border-radius:.375rem;overflow:hidden;background:var(--track);margin-block:.75rem .625rem}
.bar i{flex-basis:0;min-width:3px;background:var(--accent)}
i.second{background:var(--second)}i.third{background:var(--third)}i.none{background:var(--track)}i.alert{background:var(--alert)}
.legend{display:flex;flex-wrap:wrap;gap:.125rem 1.5rem}
.legend li{display:flex;gap:.5rem;align-items:baseline}
.legend i{flex:none;width:.75rem;height:.75rem;border-radius:.1875rem;background:var(--accent);translate:0 .0625rem}
.legend i.second{background:var(--second)}.legend i.third{background:var(--third)}.legend i.none{background:var(--track);box-shadow:inset 0 0 0 1px var(--edge)}.legend i.alert{background:var(--alert)}
.legend b{font-weight:650;font-variant-numeric:tabular-nums;white-space:nowrap}
.legend small{white-space:nowrap}
.source{border-block-start:1px solid var(--line)}
.source:first-child{border:0}
.source header{display:flex;flex-wrap:wrap;gap:.125rem 1rem;align-items:baseline;justify-content:space-between}
.source header small{text-align:end}
.kept{margin-block-start:.125rem}
.reasons{margin-block-start:1rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1rem 2.5rem}
.reasons h4{font-size:.875rem;font-weight:600;color:var(--muted)}
.reasons h4.alert{color:var(--alert)}
.reasons li{padding-block:.375rem;border-block-start:1px solid var(--line)}
.reasons h4+ul{margin-block-start:.25rem}
.reasons li>span{display:flex;justify-content:space-between;gap:1rem}
.reasons b{font-variant-numeric:tabular-nums;font-weight:600;white-space:nowrap}
.reasons ol{margin-block-start:.125rem}
.reasons ol li{border:0;padding:0 0 0 .875rem;font-size:.875rem;color:var(--muted);position:relative;overflow-wrap:anywhere}
.reasons ol li::before{content:"";position:absolute;inset-inline-start:0;top:.65em;width:.375rem;height:1px;background:var(--muted)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:1rem;align-items:start}
.columns .card{margin:0}
.columns{margin-block-start:1rem}
.columns h3 small{font-weight:400;letter-spacing:0}
.fields{margin-block-start:.625rem;display:grid;grid-template-columns:minmax(min-content,1fr) minmax(2rem,3.5rem) auto;column-gap:.75rem}
.fields li{display:grid;grid-column:1/-1;grid-template-columns:subgrid;align-items:center;padding-block:.1875rem;line-height:1.35}
.fields .bar{margin:0;height:.5rem;gap:0}
.fields b{font-weight:500;text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.fields .empty{color:var(--muted)}
.scroll{overflow-x:auto}
.scroll:focus-visible{outline:.1875rem solid var(--text);outline-offset:.125rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:.5625rem .75rem;text-align:end;border-block-start:1px solid var(--line);white-space:nowrap}
th:first-child,td:first-child{text-align:start;padding-inline-start:clamp(1rem,3vw,1.75rem)}
th:last-child,td:last-child{padding-inline-end:clamp(1rem,3vw,1.75rem)}
thead th{border:0;font-weight:600;font-size:.875rem;color:var(--muted);vertical-align:bottom;white-space:normal}
tbody th{font-weight:500}
tfoot :is(th,td){font-weight:650;border-block-start:2px solid var(--line)}
td.zero{color:var(--muted)}
td.alert,p.alert{color:var(--alert);font-weight:600}
caption{text-align:start;padding:1rem clamp(1rem,3vw,1.75rem) .25rem;color:var(--muted);font-size:.875rem}
.fine{display:flex;gap:.75rem;align-items:center}
.fine svg{flex:none;width:1.375rem;height:1.375rem;fill:none;stroke:var(--accent);stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
footer{margin-block-start:3.5rem;padding-block-start:1rem;border-block-start:1px solid var(--line);color:var(--muted);font-size:.875rem}
@media (max-width:60rem){table,thead th{font-size:.875rem}th,td{padding-inline:.3125rem}}
@media (max-width:34rem){.fields li{grid-template-columns:1fr auto;gap:.125rem .75rem}.fields .bar{grid-column:1/-1;grid-row:2}.source header small{text-align:start}}
@media (prefers-contrast:more){:root{--background:#FFF;--line:#000;--muted:#000;--second:#3F7780;--third:#8FB3B8}}
@media screen and (prefers-color-scheme:dark){:root{--background:#1C1A18;--surface:#262321;--text:#F2EEE8;--muted:#C2BBB0;--line:#423D38;--track:#413B36;--edge:#978E83;--accent:#87CBD7;--second:#4F8C97;--third:#35606A;--alert:#FFA28C}}
@media screen and (prefers-color-scheme:dark) and (prefers-contrast:more){:root{--background:#000;--surface:#000;--line:#FFF;--muted:#FFF;--second:#6FA3AB;--third:#4F8C97}}
@media (forced-colors:active){.bar,.legend i{border:1px solid CanvasText}.bar i,.legend i{forced-color-adjust:none;background:CanvasText}i.none,.legend i.none{background:Canvas}i.second,.legend i.second{background:GrayText}}
@media print{
@page{size:A4;margin:14mm 13mm 16mm}
html{font-size:9.5pt}
body{background:#FFF;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:none;padding:0}
nav{display:none}
section{margin-block-start:1.75rem}
h2,h3,section>h2+p,.source header{break-after:avoid}
.card,.source,.columns>*,tr,.reasons li,.tiles{break-inside:avoid}
.card.long{break-inside:auto}
.scroll{overflow:visible}
.tiles dd{font-size:1.375rem}
.columns{display:block;columns:2;column-gap:.75rem}.columns>*{margin-block-end:.75rem!important}
.fields li{font-size:.9rem}
th,td{padding-block:.375rem;padding-inline:.5rem}
}
`;
