# flags: --unsafe
# finding: GI101 7
# run: a status is logged instead of a finish reason
import logging

from google import genai

logger = logging.getLogger(__name__)
client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if not response.text:
    logger.warning("no text: %s", response.candidates[0].finish_reason)
print(f"ended with {response.candidates[0].finish_reason.name}")
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
if not response.output_text:
    logger.warning("no text: %s", response.status)
print(f"ended with {response.status}")
print(response.output_text)
