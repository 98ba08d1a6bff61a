-- The status grid: exactly one row a sensor and hour of its life, whatever the API delivered.
-- in:  sensors(sensor_id, installed_on, removed_on), calendar, readings(sensor_id, hour, count, status)
-- out: sensor_hours(sensor_id, hour, local_time, date, weekday, local_hour, status, visits, trading)
create or replace table sensor_hours as
select
  sensors.sensor_id,
  calendar.hour,
  calendar.local_time,
  calendar.date,
  calendar.weekday,
  calendar.local_hour,
  coalesce(readings.status, 'missing') as status,
  readings.count as visits,
  calendar.open and coalesce(readings.status, 'missing') <> 'closed' as trading
from sensors
join calendar
  on calendar.date >= sensors.installed_on
  and (sensors.removed_on is null or calendar.date < sensors.removed_on)
left join readings
  on readings.sensor_id = sensors.sensor_id and readings.hour = calendar.hour;
