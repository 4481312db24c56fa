import { cac } from './acquisition/cac.ts';
import { cacPaid } from './acquisition/cacPaid.ts';
import { costPerSql } from './acquisition/costPerSql.ts';
import { cpa } from './acquisition/cpa.ts';
import { cpl } from './acquisition/cpl.ts';
import { newLeads } from './acquisition/newLeads.ts';
import { acos } from './advertising/acos.ts';
import { breakevenCpa } from './advertising/breakevenCpa.ts';
import { breakevenRoas } from './advertising/breakevenRoas.ts';
import { cpc } from './advertising/cpc.ts';
import { cpm } from './advertising/cpm.ts';
import { ctr } from './advertising/ctr.ts';
import { frequency } from './advertising/frequency.ts';
import { grp } from './advertising/grp.ts';
import { mer } from './advertising/mer.ts';
import { poas } from './advertising/poas.ts';
import { roas } from './advertising/roas.ts';
import { roi } from './advertising/roi.ts';
import { sov } from './advertising/sov.ts';
import { attrFirst } from './attribution/first.ts';
import { attrLast } from './attribution/last.ts';
import { attrLinear } from './attribution/linear.ts';
import { attrMarkov } from './attribution/markov.ts';
import { attrPosition } from './attribution/position.ts';
import { attrTimeDecay } from './attribution/timeDecay.ts';
import { avgPosition } from './content_seo/avgPosition.ts';
import { contentRoi } from './content_seo/contentRoi.ts';
import { organicShare } from './content_seo/organicShare.ts';
import { seoCtr } from './content_seo/seoCtr.ts';
import { seoVisibility } from './content_seo/seoVisibility.ts';
import { shareOfSearch } from './content_seo/shareOfSearch.ts';
import { bgnbdExpected } from './customer_value/bgnbdExpected.ts';
import { bgnbdFit } from './customer_value/bgnbdFit.ts';
import { bgnbdPalive } from './customer_value/bgnbdPalive.ts';
import { ces } from './customer_value/ces.ts';
import { clv } from './customer_value/clv.ts';
import { clvBgnbd } from './customer_value/clvBgnbd.ts';
import { clvCohort } from './customer_value/clvCohort.ts';
import { clvDcf } from './customer_value/clvDcf.ts';
import { clvHistoric } from './customer_value/clvHistoric.ts';
import { clvSimple } from './customer_value/clvSimple.ts';
import { csat } from './customer_value/csat.ts';
import { csatCounts } from './customer_value/csatCounts.ts';
import { ggFit } from './customer_value/ggFit.ts';
import { ggValue } from './customer_value/ggValue.ts';
import { nps } from './customer_value/nps.ts';
import { npsCounts } from './customer_value/npsCounts.ts';
import { npsMoe } from './customer_value/npsMoe.ts';
import { addToCart } from './ecommerce/addToCart.ts';
import { aov } from './ecommerce/aov.ts';
import { cartAbandon } from './ecommerce/cartAbandon.ts';
import { daysBetweenOrders } from './ecommerce/daysBetweenOrders.ts';
import { purchaseFreq } from './ecommerce/purchaseFreq.ts';
import { refundRate } from './ecommerce/refundRate.ts';
import { repeatRate } from './ecommerce/repeatRate.ts';
import { repeatRateCounts } from './ecommerce/repeatRateCounts.ts';
import { rfm } from './ecommerce/rfm.ts';
import { emailBounce } from './email/bounce.ts';
import { emailClick } from './email/click.ts';
import { emailCtor } from './email/ctor.ts';
import { emailCvr } from './email/cvr.ts';
import { emailDelivery } from './email/delivery.ts';
import { emailListGrowth } from './email/listGrowth.ts';
import { emailOpen } from './email/open.ts';
import { emailSpam } from './email/spam.ts';
import { emailUnsub } from './email/unsub.ts';
import { abCi } from './experimentation/abCi.ts';
import { abDuration } from './experimentation/abDuration.ts';
import { abLift } from './experimentation/abLift.ts';
import { abPower } from './experimentation/abPower.ts';
import { abPvalue } from './experimentation/abPvalue.ts';
import { abSampleSize } from './experimentation/abSampleSize.ts';
import { abSignificant } from './experimentation/abSignificant.ts';
import { abSrm } from './experimentation/abSrm.ts';
import { proportionCi } from './experimentation/proportionCi.ts';
import { anomaly } from './forecast/anomaly.ts';
import { forecast } from './forecast/forecast.ts';
import { forecastStat } from './forecast/forecastStat.ts';
import type { Metric } from './metric.ts';
import { activation } from './product/activation.ts';
import { dnRetention } from './product/dnRetention.ts';
import { featureAdoption } from './product/featureAdoption.ts';
import { kFactor } from './product/kFactor.ts';
import { pmf } from './product/pmf.ts';
import { stickiness } from './product/stickiness.ts';
import { trialCvr } from './product/trialCvr.ts';
import { ttv } from './product/ttv.ts';
import { churn } from './retention/churn.ts';
import { churnConvert } from './retention/churnConvert.ts';
import { cohortRetention } from './retention/cohortRetention.ts';
import { grossMrrChurn } from './retention/grossMrrChurn.ts';
import { grr } from './retention/grr.ts';
import { lifetime } from './retention/lifetime.ts';
import { netMrrChurn } from './retention/netMrrChurn.ts';
import { nrr } from './retention/nrr.ts';
import { retention } from './retention/retention.ts';
import { arpu } from './revenue_saas/arpu.ts';
import { arr } from './revenue_saas/arr.ts';
import { cmgr } from './revenue_saas/cmgr.ts';
import { grossMargin } from './revenue_saas/grossMargin.ts';
import { growth } from './revenue_saas/growth.ts';
import { marketShare } from './revenue_saas/marketShare.ts';
import { mrr } from './revenue_saas/mrr.ts';
import { netNewMrr } from './revenue_saas/netNewMrr.ts';
import { quickRatio } from './revenue_saas/quickRatio.ts';
import { leadToCustomer } from './sales/leadToCustomer.ts';
import { lvr } from './sales/lvr.ts';
import { mqlToSql } from './sales/mqlToSql.ts';
import { pipelineCoverage } from './sales/pipelineCoverage.ts';
import { quotaAttainment } from './sales/quotaAttainment.ts';
import { salesCycle } from './sales/salesCycle.ts';
import { salesVelocity } from './sales/salesVelocity.ts';
import { weightedPipeline } from './sales/weightedPipeline.ts';
import { winRate } from './sales/winRate.ts';
import { amplification } from './social/amplification.ts';
import { applause } from './social/applause.ts';
import { erDaily } from './social/erDaily.ts';
import { erFollowers } from './social/erFollowers.ts';
import { erImpressions } from './social/erImpressions.ts';
import { erReach } from './social/erReach.ts';
import { followerGrowth } from './social/followerGrowth.ts';
import { burnMultiple } from './unit_economics/burnMultiple.ts';
import { cacPayback } from './unit_economics/cacPayback.ts';
import { cmRatio } from './unit_economics/cmRatio.ts';
import { contributionMargin } from './unit_economics/contributionMargin.ts';
import { ltvCac } from './unit_economics/ltvCac.ts';
import { magicNumber } from './unit_economics/magicNumber.ts';
import { ruleOf40 } from './unit_economics/ruleOf40.ts';
import { runway } from './unit_economics/runway.ts';
import { avgEngagementTime } from './web/avgEngagementTime.ts';
import { bounceRate } from './web/bounceRate.ts';
import { cvr } from './web/cvr.ts';
import { funnel } from './web/funnel.ts';
import { ga4Engagement } from './web/ga4Engagement.ts';
import { pagesPerSession } from './web/pagesPerSession.ts';
import { rpv } from './web/rpv.ts';
import { trafficGrowth } from './web/trafficGrowth.ts';

/** Every KPI, family by family: the table of contents. */
export const metrics: readonly Metric[] = [
  cac,
  cacPaid,
  cpl,
  cpa,
  costPerSql,
  newLeads,
  roas,
  acos,
  breakevenRoas,
  breakevenCpa,
  poas,
  mer,
  roi,
  cpc,
  cpm,
  ctr,
  frequency,
  grp,
  sov,
  cvr,
  funnel,
  ga4Engagement,
  bounceRate,
  pagesPerSession,
  avgEngagementTime,
  rpv,
  trafficGrowth,
  emailDelivery,
  emailOpen,
  emailClick,
  emailCtor,
  emailBounce,
  emailUnsub,
  emailSpam,
  emailListGrowth,
  emailCvr,
  erReach,
  erFollowers,
  erImpressions,
  erDaily,
  amplification,
  applause,
  followerGrowth,
  seoCtr,
  organicShare,
  avgPosition,
  seoVisibility,
  shareOfSearch,
  contentRoi,
  leadToCustomer,
  mqlToSql,
  winRate,
  salesCycle,
  salesVelocity,
  pipelineCoverage,
  weightedPipeline,
  quotaAttainment,
  lvr,
  mrr,
  arr,
  netNewMrr,
  arpu,
  growth,
  cmgr,
  grossMargin,
  quickRatio,
  marketShare,
  churn,
  retention,
  grossMrrChurn,
  netMrrChurn,
  grr,
  nrr,
  lifetime,
  churnConvert,
  cohortRetention,
  nps,
  npsCounts,
  npsMoe,
  csat,
  csatCounts,
  ces,
  clvSimple,
  clv,
  clvHistoric,
  clvDcf,
  clvCohort,
  bgnbdFit,
  bgnbdExpected,
  bgnbdPalive,
  ggFit,
  ggValue,
  clvBgnbd,
  ltvCac,
  cacPayback,
  contributionMargin,
  cmRatio,
  burnMultiple,
  ruleOf40,
  magicNumber,
  runway,
  aov,
  cartAbandon,
  addToCart,
  repeatRate,
  repeatRateCounts,
  purchaseFreq,
  refundRate,
  daysBetweenOrders,
  rfm,
  stickiness,
  activation,
  featureAdoption,
  ttv,
  kFactor,
  dnRetention,
  trialCvr,
  pmf,
  abLift,
  abPvalue,
  abCi,
  abSignificant,
  abSampleSize,
  abPower,
  abDuration,
  abSrm,
  proportionCi,
  attrLast,
  attrFirst,
  attrLinear,
  attrTimeDecay,
  attrPosition,
  attrMarkov,
  forecast,
  forecastStat,
  anomaly,
];
