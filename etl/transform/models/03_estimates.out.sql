select format('{} hours of trading were not measured and {} of them are among the estimates, so footfall would be made up or lost', unmeasured, estimated) as problem
from (
  select
    (select count(*) from sensor_hours where trading and status <> 'ok') as unmeasured,
    (select count(*) from estimates where reason <> 'dead') as estimated
)
where unmeasured <> estimated;

select format('sensor {} is estimated at {} for the reason {} with status {}, so its count would be replaced', estimates.sensor_id, estimates.hour, reason, status) as problem
from estimates
left join sensor_hours using (sensor_id, hour)
where trading is not true or reason <> case when status = 'ok' and sensor_hours.visits = 0 then 'dead' else status end
limit 1;

select format('sensor {} has at {} the estimate {} between {} and {}, which are not in order', sensor_id, hour, visits, low, high) as problem
from estimates
where (method is null) <> (visits is null) or visits < 0 or low < 0 or low > visits or visits > high
limit 1;
