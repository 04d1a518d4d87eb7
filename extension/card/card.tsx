console.info('card');
