-- Whole local days only. From sensor-hours and not from sensor-days: coverage is a share of sensor-hours.
-- in:  sensor_hourly, variables time_zone, as_of; store_daily_history(as out): its rows before context_from
-- out: store_daily(the columns of the data set)
create or replace table store_daily as
with summed as (
  select
    date,
    weekday,
    sum(visits)::integer as visits,
    sum(visits_estimated)::integer as visits_estimated,
    (count(*) filter (coverage = 1) / nullif(count(coverage), 0))::float as coverage,
    (count(distinct sensor_id) filter (status = 'ok'))::smallint as sensors_reporting,
    count(distinct sensor_id)::smallint as sensors_expected
  from sensor_hourly
  where date < local_date(date_trunc('hour', getvariable('as_of')))
  group by date, weekday
),
compared as (
  select
    *,
    avg(visits) over (
      partition by weekday
      order by date
      rows between 3 preceding and current row
    ) as mean
  from (
    select date, weekday, visits, visits_estimated, coverage, sensors_reporting, sensors_expected
    from store_daily_history
    union all
    from summed
  )
)
select
  date,
  weekday,
  visits,
  visits_estimated,
  coverage,
  sensors_reporting,
  sensors_expected,
  rollup_status(coverage) as status,
  mean::float as baseline,
  (100 * (visits - mean) / nullif(mean, 0))::float as change_pct
from compared;
