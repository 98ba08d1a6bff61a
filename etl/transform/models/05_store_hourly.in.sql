select format('the history of the store reaches {}, into the hours that are computed anew, so they would be published twice', max(local_time)) as problem
from store_hourly_history
having max(local_time) >= getvariable('context_from');
