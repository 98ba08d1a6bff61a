-- in:  sensor_hours, estimates
-- out: sensor_hourly(the columns of the data set, date, local_hour)
create or replace table sensor_hourly as
with filled as (
  select
    sensor_hours.*,
    -- The zero of a dead counter is no count.
    if(estimates.reason is null, sensor_hours.visits, estimates.visits) as visits_estimated
  from sensor_hours
  left join estimates using (sensor_id, hour)
),
compared as (
  select
    *,
    avg(visits) over (
      partition by sensor_id, weekday, local_hour
      order by hour
      rows between 3 preceding and current row
    ) as mean
  from filled
)
select
  sensor_id,
  hour,
  local_time,
  weekday,
  visits,
  visits_estimated,
  case when trading then (status = 'ok')::tinyint end::float as coverage,
  status,
  mean::float as baseline,
  (100 * (visits - mean) / nullif(mean, 0))::float as change_pct,
  date,
  local_hour
from compared;
