console.info('content');
