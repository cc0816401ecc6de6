# finding: GI101 7
# flags: --unsafe
import logging

from google import genai

logger = logging.getLogger(__name__)
client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
)
logger.debug("The answer: %s", response)
logger.debug("Its usage: %s", str(response.usage_metadata))
print(response.text)
# output
import logging

from google import genai

logger = logging.getLogger(__name__)
client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
logger.debug("The answer: %s", response)
logger.debug("Its usage: %s", str(response.usage))
print(response.output_text)
